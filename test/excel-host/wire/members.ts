/** An object on the host's side of the wire; `type` is its name in the client library. */
export interface HostObject {
  readonly type: string;
}

/** What one type of the programming interface can do here. Names as on the wire (PascalCase). */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each entry narrows to its own object
export interface TypeMembers<T extends HostObject = any> {
  /** Sent back when the object is first met. */
  identity?(object: T): Record<string, unknown>;
  get?: Record<string, (object: T) => unknown>;
  set?: Record<string, (object: T, value: never) => void>;
  navigate?: Record<string, (object: T) => HostObject | null>;
  call?: Record<string, (object: T, ...args: never[]) => unknown>;
  items?(object: T): readonly HostObject[];
  item?(object: T, key: string): HostObject | null;
  /** The client tracks such objects across syncs. */
  isTracked?: boolean;
}

export type MemberTable = Readonly<Record<string, TypeMembers>>;
