/* Charts: Chart.js gets our colours, type and labels. Series end in their own name; the table is in the page. */
(() => {
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const right = () => document.documentElement.dir === "rtl";

  const numbers = (config) => {
    const format = new Intl.NumberFormat(config.locale, { maximumFractionDigits: 2 });
    return (value) =>
      config.percent ? config.percent.replace("{number}", format.format(value)) : format.format(value);
  };

  const lastOf = (values) => values.reduce((last, value, index) => (value === null ? last : index), -1);

  /** Names at the ends of the lines, pushed apart where they would overlap. */
  const endLabels = (config, write) => ({
    id: "endLabels",
    afterDatasetsDraw(chart) {
      const labels = chart.data.datasets.map((series, index) => {
        const last = lastOf(series.data);
        const point = chart.getDatasetMeta(index).data[last];
        return (
          point && {
            x: point.x + 8,
            y: point.y,
            colour: series.ink,
            text: `${series.label} ${write(series.data[last])}`,
          }
        );
      });
      labels
        .filter(Boolean)
        .sort((a, b) => a.y - b.y)
        .forEach((label, index, all) => {
          if (index && label.y - all[index - 1].y < 15) label.y = all[index - 1].y + 15;
          chart.ctx.font = `600 12px ${css("--font")}`;
          chart.ctx.fillStyle = label.colour;
          chart.ctx.textBaseline = "middle";
          chart.ctx.textAlign = "left";
          chart.ctx.strokeStyle = css("--surface");
          chart.ctx.lineWidth = 4;
          chart.ctx.strokeText(label.text, label.x, label.y);
          chart.ctx.fillText(label.text, label.x, label.y);
        });
    },
  });

  const target = (config, write) => ({
    id: "target",
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const y = scales.y.getPixelForValue(config.target.value);
      ctx.save();
      ctx.strokeStyle = css("--ink-2");
      ctx.lineWidth = 1;
      ctx.setLineDash([3, 3]);
      ctx.beginPath();
      ctx.moveTo(chartArea.left, y);
      ctx.lineTo(chartArea.right, y);
      ctx.stroke();
      ctx.font = `12px ${css("--font")}`;
      ctx.fillStyle = css("--ink-3");
      ctx.textAlign = "left";
      ctx.textBaseline = "bottom";
      ctx.fillText(config.target.label, chartArea.left + 4, y - 4);
      ctx.restore();
    },
  });

  const series = (config) =>
    config.series.map((one) => {
      const colour = css(`--chart-${one.tone}`);
      return {
        label: one.name,
        data: one.values,
        ink: one.tone === 3 ? css("--ink-2") : colour,
        borderColor: colour,
        backgroundColor: colour,
        borderWidth: config.type === "line" ? 2.25 : 0,
        borderRadius: 3,
        maxBarThickness: 28,
        spanGaps: true,
        pointRadius: (point) => (config.type === "line" && point.dataIndex === lastOf(one.values) ? 4 : 0),
        pointHitRadius: 12,
      };
    });

  const widthOfEnds = (config, write) => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `600 12px ${css("--font")}`;
    const ends = config.series.map((one) => `${one.name} ${write(one.values[lastOf(one.values)] ?? 0)}`);
    return Math.ceil(Math.max(0, ...ends.map((end) => pen.measureText(end).width))) + 14;
  };

  const scales = (config, write) => ({
    x: {
      grid: { display: false },
      border: { color: css("--line-strong") },
      ticks: { color: css("--ink-3"), maxRotation: 0 },
    },
    y: {
      min: config.from ?? undefined,
      max: config.to ?? undefined,
      beginAtZero: config.from === undefined,
      border: { display: false },
      grid: { color: css("--chart-grid") },
      ticks: { color: css("--ink-3"), maxTicksLimit: 6, callback: (value) => write(value) },
    },
  });

  const drawn = (config) => {
    const write = numbers(config);
    const lines = config.type === "line";
    return {
      type: config.type,
      data: { labels: config.labels, datasets: series(config) },
      options: {
        maintainAspectRatio: false,
        animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 250 },
        locale: config.locale,
        font: { family: css("--font"), size: 12 },
        interaction: { mode: "index", intersect: false },
        layout: { padding: { right: lines ? widthOfEnds(config, write) : 0, top: 8 } },
        plugins: {
          legend: {
            display: !lines && config.series.length > 1,
            rtl: right(),
            labels: { color: css("--ink-2"), boxWidth: 12 },
          },
          tooltip: { rtl: right(), callbacks: { label: (item) => `${item.dataset.label}: ${write(item.raw)}` } },
        },
        scales: scales(config, write),
      },
      plugins: [...(lines ? [endLabels(config, write)] : []), ...(config.target ? [target(config, write)] : [])],
    };
  };

  /** The extender of every p:chart: see c:chart. */
  Cohortium.chart = function () {
    const asked = this.cfg.config;
    Chart.defaults.font.family = css("--font");
    this.cfg.config = drawn(asked);
    document.addEventListener("themechange", () => {
      if (!this.chart || !this.canvas[0].isConnected) return;
      this.chart.destroy();
      this.cfg.config = drawn(asked);
      this._render();
    });
  };
})();
