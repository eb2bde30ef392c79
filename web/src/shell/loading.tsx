/** While the report is unpacked: `done` from 0 to 1. */
export const Loading = ({ done }: { readonly done: number }) => (
  <main className="loading">
    <Mark />
    <p>Reading the report…</p>
    <progress value={done} max={1} aria-label="How much of the report is read" />
  </main>
);

export const Unreadable = ({ why }: { readonly why: string }) => (
  <main className="loading" role="alert">
    <Mark />
    <h1>This report cannot be read</h1>
    <p>{why}</p>
    <p>
      Make it again: <code>demarc assess --format html --output report.html</code>
    </p>
  </main>
);

/** Where there is nothing to read as yet: the page renews itself once there is. */
export const Awaited = ({ why }: { readonly why: string }) => (
  <main className="loading awaited">
    <Mark />
    <h1>Nothing to assess here yet</h1>
    <p>{why}</p>
    <div className="card">
      <p>
        Looked for: Terraform and OpenTofu (code, plans, states), CloudFormation, SAM and CDK, ARM and Bicep, manifests of Kubernetes, Kustomize and Helm
        charts, inventories of AWS, Azure and Google Cloud, and assets that <code>demarc.yaml</code> declares.
      </p>
      <p>
        As soon as such a file is written there, this page shows it. Elsewhere: <code>demarc open path/to/files</code>. Without files: <code>demarc line</code>{' '}
        shows who holds what, service by service.
      </p>
    </div>
  </main>
);

/** The line itself: what is yours above, what is not below. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="M2 2h20v6h-7v6H9v6H2z" className="mark-yours" />
    <path d="M22 22H2v-2h7v-6h6V8h7z" className="mark-theirs" />
    <path d="M2 20h7v-6h6V8h7" className="mark-line" />
  </svg>
);
