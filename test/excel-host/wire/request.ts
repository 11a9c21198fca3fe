/** The request that the client library sends for one sync, in the shapes seen on the wire. */
export interface Request {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
  /** The client will not need the object after this request. */
  readonly D?: boolean;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = { root: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** An error as Excel reports it inside a response. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new ExcelError("InvalidArgument", message);
export const itemNotFound = () => new ExcelError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const alreadyExists = () =>
  new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
export const accessDenied = () => new ExcelError("AccessDenied", "You cannot perform the requested operation.", 403);
