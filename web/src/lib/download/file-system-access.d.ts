/** Chromium only: https://wicg.github.io/file-system-access/#api-showsavefilepicker */
declare function showSaveFilePicker(options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}): Promise<FileSystemFileHandle>;
