// Draws the tables of the report. They stay where they are, folded; without scripts they are all there is.

const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const probe = document.createElement("i");
probe.hidden = true;
document.body.append(probe);
/** A colour of the stylesheet, as the browser understands it: light-dark() depends on where it stands. */
const colour = name => {
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
};

/** What stands in a table: column heads, and rows with their labels and numbers; empty cells are null. */
const read = table => ({
  columns: [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent.trim()),
  rows: [...table.tBodies[0].rows].map(row => ({
    label: row.cells[0].textContent.trim(),
    numbers: [...row.cells].slice(1).map(cell => (cell.textContent.trim() === "" ? null : Number(cell.textContent)))
  }))
});

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const common = () => ({
  animation: !still,
  textStyle: { fontFamily: "system-ui, sans-serif", color: colour("--ink") },
  color: [0, 45, 150, 200, 280, 330, 95, 20, 250, 180].map(turn => `hsl(${(214 + turn) % 360}, 55%, ${dark() ? 68 : 42}%)`),
  aria: { enabled: true }
});
const dark = () => matchMedia("(prefers-color-scheme: dark)").matches;
const line = () => ({ lineStyle: { color: colour("--hair") } });

const kinds = {
  lines: (data, table) => ({
    tooltip: { trigger: "axis" },
    legend: { type: "scroll", bottom: 0, textStyle: { color: colour("--ink") } },
    grid: { left: 8, right: 16, top: 24, bottom: 40, containLabel: true },
    xAxis: { type: "category", data: data.columns, axisLabel: { color: colour("--muted") }, axisLine: line() },
    yAxis: { type: "value", axisLabel: { color: colour("--muted") }, splitLine: line() },
    series: data.rows.map((row, at) => ({
      name: row.label, type: "line", data: row.numbers, connectNulls: true, symbolSize: 5,
      ...(at === 0 && marks(table).length ? { markLine: {
        symbol: "none", lineStyle: { color: colour("--muted") },
        label: { formatter: mark => mark.name, color: colour("--ink"), position: "insideEndTop" },
        data: marks(table).map(([month, words]) => ({ xAxis: month, name: words }))
      } } : {})
    }))
  }),
  flow: data => {
    const links = data.rows
      .flatMap(row => row.numbers.map((value, at) => ({ source: row.label, target: data.columns[at], value })))
      .filter(link => link.value > 0 && link.source !== link.target);
    const names = [...new Set(links.flatMap(link => [link.source, link.target]))];
    return {
      tooltip: {},
      series: [{
        type: "sankey", left: 0, right: 130, nodeGap: 10, emphasis: { focus: "adjacency" },
        label: { color: colour("--ink") }, lineStyle: { color: "gradient", opacity: dark() ? .45 : .3 },
        data: names.map(name => ({ name })), links
      }]
    };
  },
  heat: data => {
    const cells = data.rows.flatMap((row, y) => row.numbers.map((value, x) => [x, y, value])).filter(cell => cell[2] !== null);
    return {
      tooltip: { formatter: cell => `${data.rows[cell.value[1]].label}, ${data.columns[cell.value[0]]}: ${cell.value[2]}` },
      grid: { left: 150, right: 8, top: 8, bottom: 56 },
      xAxis: { type: "category", data: data.columns, axisLabel: { color: colour("--muted"), rotate: data.columns.length > 4 ? 30 : 0 } },
      yAxis: { type: "category", inverse: true, data: data.rows.map(row => row.label), axisLabel: { color: colour("--ink"), width: 140, overflow: "truncate" } },
      visualMap: { show: false, min: 0, max: Math.max(1, ...cells.map(cell => cell[2])), inRange: { color: [colour("--tint"), colour("--accent")] } },
      series: [{ type: "heatmap", data: cells, label: { show: true }, itemStyle: { borderColor: colour("--paper"), borderWidth: 2 } }]
    };
  }
};

const marks = table => (table.dataset.marks || "").split("\n").filter(text => text.includes("\t")).map(text => text.split("\t"));

const draw = table => {
  const data = read(table);
  if (!data.rows.length || !data.columns.length) return;
  const details = table.closest("details");
  const place = document.createElement("div");
  place.className = "chart";
  details.before(place);
  details.open = false;
  const chart = echarts.init(place, null, { height: Math.max(280, table.dataset.chart === "lines" ? 320 : 40 * data.rows.length) });
  const show = () => chart.setOption({ ...common(), ...kinds[table.dataset.chart](data, table) }, true);
  show();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  new ResizeObserver(() => chart.resize()).observe(place);
  const picture = document.createElement("a");
  picture.className = "button";
  picture.textContent = table.dataset.picture;
  picture.download = `${table.getAttribute("aria-labelledby")}.png`;
  picture.href = "#";
  picture.addEventListener("click", () => (picture.href = chart.getDataURL({ pixelRatio: 2, backgroundColor: colour("--paper") })));
  place.after(picture);
};

if (window.echarts) document.querySelectorAll("table[data-chart]").forEach(draw);
