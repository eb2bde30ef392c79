import { Component, type ReactNode } from 'react';

interface PanelProps {
  /** What the reader misses when it fails. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a page that may fail without taking the rest along. React has no other way to say so than a class. */
export class Panel extends Component<PanelProps, { readonly failed?: string }> {
  override readonly state: { readonly failed?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly failed: string } {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === undefined) return this.props.children;
    return (
      <div className="failed" role="alert">
        <p>
          <strong>{this.props.name} cannot be shown.</strong> The rest of the report is not affected. The same answers as text: <code>demarc assess</code>
        </p>
        <p className="quiet">{failed}</p>
      </div>
    );
  }
}
