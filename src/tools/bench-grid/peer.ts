import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community'

/** The peer with its defaults, right to left, the first column pinned. */
export function mountPeer(
  stage: HTMLElement,
  rows: readonly Readonly<Record<string, string>>[],
  names: readonly string[],
): void {
  ModuleRegistry.registerModules([AllCommunityModule])
  createGrid(stage, {
    enableRtl: true,
    rowData: [...rows],
    columnDefs: [
      { field: 'question', headerName: 'الواقعة', pinned: 'right' },
      ...names.map((name, at) => ({ field: `a${at}`, headerName: name })),
    ],
  })
}
