/** Headers of the two mark columns in a source sheet. */
export const markHeaders = ["完成率", "亮灯"] as const;
