/**
 * A page that shows every picture, one row a state with all widths and themes.
 * @param files Names as of `fileName`.
 */
export function contactPage(files: readonly string[]): string {
  const rows = Map.groupBy(files, (file) => file.replace(/-\d+-(?:light|dark)\.png$/, ""));
  const sections = [...rows].map(([name, pictures]) => `
    <section>
      <h2>${name}</h2>
      <div>${pictures.map(figure).join("")}</div>
    </section>`);
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Screenshots of Retrato</title>
  <style>
    body { margin: 2rem; font: 15px system-ui, sans-serif; background: #f4f4f4; color: #222; }
    h2 { font-size: 1rem; margin: 2.5rem 0 .75rem; }
    section div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
    img { display: block; height: 26rem; object-fit: cover; object-position: top; background: #ddd; }
    [src*="-390-"] { width: 12rem; }
    [src*="-768-"] { width: 20rem; }
    [src*="-1440-"] { width: 40rem; }
  </style>
</head>
<body>
  <h1>${rows.size} states, ${files.length} pictures</h1>${sections.join("")}
</body>
</html>
`;
}

function figure(file: string): string {
  return `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`;
}
