import { type CoverageArticle, coverageOf } from '@/core/collate/coverage.ts'

/** Holds sentences against sentences, off the page's own thread. */
self.onmessage = ({ data }: MessageEvent<readonly CoverageArticle[]>) => self.postMessage(coverageOf(data))
