// Texts of the page whose colour stands out from what is behind it by less than 4.5 to 1 (WCAG 2, level AA).
() => {
  const channels = color => color.match(/[\d.]+/g).map(Number);
  const luminance = color => {
    const [r, g, b] = channels(color).map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (channels(color)[3] !== 0) {
        return color;
      }
    }

    return 'rgb(255, 255, 255)';
  };

  const faint = [];
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (hasText && element.checkVisibility()) {
      const values = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => b - a);
      const ratio = (values[0] + 0.05) / (values[1] + 0.05);
      if (ratio < 4.5) {
        faint.push(`${element.localName}.${element.className}: ${ratio.toFixed(2)}`);
      }
    }
  }

  return [...new Set(faint)];
}
