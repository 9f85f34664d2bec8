'use strict';
// What was dropped or chosen, as a list of files.

const readable = /\.(docx|docm|txt|text|md|markdown|html?|xhtml|mht|mhtml|doc|wps|pdf)$/i;

/** The files of a drop, folders with all that lies in them. Of a folder only what may be a report is taken, and none that a program has open or hides. */
async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.() ?? item.getAsFile()).filter(Boolean);
  const files = [];
  for (const entry of entries) {
    if (entry instanceof File) {
      files.push({ name: entry.name, file: entry });
    } else {
      await take(entry, files, true);
    }
  }

  return files;
}

async function take(entry, files, isNamed) {
  if (files.length > 5000 || (!isNamed && /^(\.|~\$)/.test(entry.name))) {
    return;
  }

  if (entry.isFile) {
    if (isNamed || readable.test(entry.name)) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject)).catch(() => null);
      if (file) {
        files.push({ name: entry.fullPath.replace(/^\//, ''), file });
      }
    }

    return;
  }

  const reader = entry.createReader();
  for (;;) {
    // A folder is told in pieces, until a piece is empty.
    const piece = await new Promise((resolve, reject) => reader.readEntries(resolve, reject)).catch(() => []);
    if (piece.length === 0) {
      return;
    }

    for (const child of piece.sort((a, b) => a.name < b.name ? -1 : 1)) {
      await take(child, files, false);
    }
  }
}

/** The files that were chosen in a dialog of the browser. */
function chosen(input) {
  const files = [...input.files]
    .filter(file => !file.webkitRelativePath || (readable.test(file.name) && !/^(\.|~\$)/.test(file.name)))
    .map(file => ({ name: file.webkitRelativePath || file.name, file }));
  input.value = '';
  return files;
}
