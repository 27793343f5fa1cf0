// Before the first screen is drawn: the reader's colours, and whether it is the view that the build drew.
;(() => {
  const page = document.documentElement
  if (location.hash.length > 2 || location.search) page.dataset.fresh = ''
  try {
    for (const name of ['colours', 'contrast']) {
      const kept = localStorage.getItem(`tabayyun.${name}`)
      if (kept && kept !== 'system') page.dataset[name] = kept
    }
  } catch {
    // Storage is switched off: the page is dressed as the system is.
  }
})()
