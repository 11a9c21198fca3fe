import { Component, type ReactNode } from "react";
import { failureOf } from "./failureOf";
import { FailureNotice } from "./FailureNotice";

/** Keeps a failing screen from taking the whole pane with it. Give it a new key to start over. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <FailureNotice failure={failureOf("screen", this.state.error)} onRetry={() => this.setState({ error: null })} />
    );
  }
}
