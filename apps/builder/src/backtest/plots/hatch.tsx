/** A pattern of lines, for the bars of the version before: they differ without colour. */
export const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <path className="backtest-hatch" d="M0 6 L6 0" />
    </pattern>
  </defs>
)
