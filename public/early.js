// Before the first screen is drawn: the reader's colours, and whether it is the view that the build drew.
// What brings the page to life waits in a template: on a narrow line it would come between the reader and the drawing.
;(() => {
  const FIRST = /(plex|naskh)[^/]*-(arabic|latin)-(400|500|600|wght)/
  const page = document.documentElement
  const later = document.getElementById('later')
  const isHome = location.search === '' && ['', later?.dataset.home].includes(location.hash)
  if (!isHome) page.dataset.fresh = ''
  try {
    for (const name of ['colours', 'contrast']) {
      const kept = localStorage.getItem(`tabayyun.${name}`)
      if (kept && kept !== 'system') page.dataset[name] = kept
    }
  } catch {
    // Storage is switched off: the page is dressed as the system is.
  }
  const take = (name) => {
    const waiting = document.getElementById(name)
    waiting?.remove()
    return waiting?.content ?? null
  }
  const put = (name) => {
    const content = take(name)
    if (content) document.head.append(content)
  }
  const start = () => {
    put('letters')
    put('later')
  }
  /** Letters that come one file after another break all lines anew each time: these come together. */
  const exchange = async (letters) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(letters.textContent)
    const faces = [...sheet.cssRules].map(({ style }) => {
      const value = (name) => style.getPropertyValue(name)
      const about = { weight: value('font-weight'), unicodeRange: value('unicode-range') || 'U+0-10FFFF', display: 'swap' }
      return { isFirst: FIRST.test(value('src')), face: new FontFace(value('font-family'), value('src'), about) }
    })
    await Promise.allSettled(faces.filter(({ isFirst }) => isFirst).map(({ face }) => face.load()))
    for (const { face } of faces) document.fonts.add(face)
  }
  // Letters that this browser has kept come at once.
  if (navigator.serviceWorker?.controller) put('letters')
  // A page in the background is not painted, and nobody waits for its drawing.
  if (!isHome || document.hidden || !window.PerformanceObserver) return start()
  const painted = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return
    put('later')
    const letters = take('letters')
    if (letters) void exchange(letters)
  })
  painted.observe({ type: 'paint', buffered: true })
  addEventListener('visibilitychange', () => document.hidden && start())
  // A browser that reports no paint must not leave the page without life.
  addEventListener('load', () => setTimeout(start, 2000))
})()
