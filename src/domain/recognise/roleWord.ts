import { roleWords } from "../../messages/zhCN";

/** The trade's word for a role, for use in issues. */
export function roleWordOf(role: string | null): string {
  return role !== null && role in roleWords ? roleWords[role as keyof typeof roleWords] : "";
}
