import { describe, expect, it } from 'vitest'
import { contentHash, detectLanguage, isEnglish } from '../../src/collect/index.js'

describe('language', () => {
  it.each([
    ['The company said that it would close the plant in the north, which has been losing money for two years.', 'en'],
    [
      'Das Unternehmen will das Werk im Norden schließen, das seit zwei Jahren mit Verlust arbeitet und nicht zu verkaufen ist.',
      'de',
    ],
    ["L'entreprise va fermer son usine dans le nord, qui est en perte depuis deux ans et que personne ne veut acheter.", 'fr'],
    ['La empresa cerrará la planta en el norte, que pierde dinero desde hace dos años y que nadie quiere comprar.', 'es'],
    ['会社は北部の工場を閉鎖すると発表した。二年前から赤字が続いている。', 'ja'],
    ['公司表示将关闭北部的工厂，该工厂两年来一直亏损。', 'zh'],
    ['회사는 북부 공장을 폐쇄한다고 밝혔다. 이 공장은 2년째 적자를 내고 있다.', 'ko'],
    ['Компания закроет завод на севере, который два года приносит убытки.', 'ru'],
    ['OK', null],
    ['AAPL 210.50 MSFT 430.10 NVDA 131.20', null],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language))

  it("believes the text before the document's mark, and the mark where the text is too short", () => {
    expect(isEnglish('The company said that it would close the plant in the north, which has been losing money.', 'de')).toBe(
      true,
    )
    expect(isEnglish('Das Unternehmen will das Werk im Norden schließen, das seit zwei Jahren mit Verlust arbeitet.', 'en')).toBe(
      false,
    )
    expect(isEnglish('Short', 'de-CH')).toBe(false)
    expect(isEnglish('Short', null)).toBe(true)
  })
})

describe('contentHash', () => {
  it('is the same for a reflowed text and another for a changed one', () => {
    expect(contentHash('A  title', 'one\n\ntwo')).toBe(contentHash('A title', 'one two\u200b'))
    expect(contentHash('A title', 'one two')).not.toBe(contentHash('A title', 'one three'))
    expect(contentHash('a', 'b c')).not.toBe(contentHash('a b', 'c'))
  })
})
