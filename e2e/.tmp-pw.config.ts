import base from './playwright.config.ts'
export default {
  ...base,
  outputDir: '/tmp/page/results',
  webServer: { ...base.webServer, command: base.webServer.command + ' --outDir /tmp/page/dist' },
}
