import type { HostObject } from "./members";
import { ExcelError } from "./request";

/** Objects the client keeps across syncs, by the ids it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `{ref-${this.next++}}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}
