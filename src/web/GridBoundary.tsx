import { Component, type ReactNode } from "react";
import { web } from "../messages/zhCN";

/** Keeps the page usable where the grid cannot be drawn. */
export class GridBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{web.gridFailed}</p> : this.props.children;
  }
}
