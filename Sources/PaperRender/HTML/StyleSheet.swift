/// The style sheets of all pages: for screens from 320 pixels, light and dark, and for print.
enum StyleSheet {
  static let all = HTMLPage.Inline(
    text: css, hash: "sha256-Igv1qqtDcFSAYH/T2ydPV9GNcbNt1NdmXaROfJNh1rQ=")

  /// The additional style sheet of a page that is not for publication.
  ///
  /// In print the marking is at the top of each page, in a margin with room for three lines. A
  /// browser that cannot reserve that margin repeats the marking as it repeats table headers.
  static let marking = HTMLPage.Inline(
    text: markingCSS, hash: "sha256-D96J82CtShvT7gOwiUXvI/JBPtnZsBShdfEWgMWwUqs=")

  /// The additional style sheet of a page with notes.
  static let notes = HTMLPage.Inline(
    text: notesCSS, hash: "sha256-3dtfCDUrsWrehiMNP1xRwX+QKUgaRheAmJWVKx+cwJM=")

  private static let notesCSS: StaticString = #"""

    sup { font-size: .75em; line-height: 0; }
    sup a { padding: 0 .15em; text-decoration: none; }
    .notes { margin-top: 3em; border-top: 1px solid var(--line); font-size: .9375rem; }
    .notes h2 { font-size: 1.1875rem; margin-top: 1em; }
    .back { white-space: nowrap; }
    .notes li:target, sup a:target { background: var(--tint); }
    @media print { .back { display: none; } .notes { font-size: 9pt; } .notes li { break-inside: avoid; } }

    """#

  private static let markingCSS: StaticString = #"""

    .marking { flex: 1 0 100%; max-width: none; padding: .5rem .75rem; color: #fff; background: #8f1d14; }
    @media (forced-colors: active) { .marking { border: 2px solid; } }
    @media print {
      .marking {
        padding: 0; text-align: center; font-size: 8.5pt; line-height: 1.3; color: #8f1d14;
        background: none;
      }
      @supports (box-decoration-break: clone) {
        body { padding-top: 13mm; box-decoration-break: clone; }
        .marking { position: fixed; top: 0; left: 0; right: 0; }
      }
      @supports not (box-decoration-break: clone) {
        body { display: table; width: 100%; }
        header { display: table-header-group; break-inside: avoid; }
        main { display: table-row-group; }
      }
    }

    """#

  private static let css: StaticString = #"""

    :root {
      --page: #fff; --ink: #16191d; --soft: #55595f; --line: #b6bac0; --hair: #d9dce0;
      --tint: #f3f4f6; --shade: rgba(0, 0, 0, .18); --brand: #1f4e79; --link: #1a5087; --focus: #ffdd00;
      --bar: #9fb4ca; --mark: #b3261e;
      --good: #0a5c2f; --good-tint: #dff2e5; --doubtful: #6b4a00; --doubtful-tint: #fdf0c8;
      --bad: #8f1d14; --bad-tint: #fbe3e0; --neutral: #41464d; --neutral-tint: #e9ebee;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #16191d; --ink: #e8eaed; --soft: #aab0b8; --line: #5c636c; --hair: #3a4047;
        --tint: #20252b; --shade: rgba(0, 0, 0, .7); --brand: #8ab8e6; --link: #93c0ee; --focus: #ffdd00;
        --bar: #56708c; --mark: #ff9187;
        --good: #9be0b4; --good-tint: #163a25; --doubtful: #f3d27a; --doubtful-tint: #40320a;
        --bad: #ffb4ab; --bad-tint: #4d1a16; --neutral: #ccd1d7; --neutral-tint: #33393f;
      }
    }

    *, ::before, ::after { box-sizing: border-box; }
    [hidden] { display: none; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--page); color: var(--ink); border-top: .5rem solid var(--brand);
      font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial,
        sans-serif;
      overflow-wrap: anywhere;
    }
    .skip, header, main { max-width: 80rem; margin-left: auto; margin-right: auto; padding-left: 1rem; padding-right: 1rem; }
    @media (min-width: 40rem) { .skip, header, main { padding-left: 2rem; padding-right: 2rem; } }
    header {
      display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding-top: .75rem; padding-bottom: .75rem;
      font-size: .9375rem; color: var(--soft);
    }
    header p { margin: 0; font-weight: 600; }
    main { padding-top: 1rem; padding-bottom: 5rem; }
    main:focus { outline: none; }
    .skip:not(:focus) {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; padding: 0;
    }
    .skip:focus { display: block; padding-top: .5rem; padding-bottom: .5rem; }

    a { color: var(--link); }
    a:hover { color: var(--ink); }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; box-shadow: 0 0 0 5px #000; }
    a:focus-visible { background: var(--focus); color: #16191d; outline: none; box-shadow: 0 3px #000; }
    abbr[title] { text-decoration: none; border-bottom: 1px dotted var(--line); cursor: help; }

    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .5em; }
    h2 { font-size: 1.5rem; }
    h3 { font-size: 1.1875rem; margin-top: 1.75em; }
    h4, h5, h6 { font-size: 1.0625rem; margin-top: 1.6em; }
    h1, h2, h3, h4, h5, h6, p, ul, ol, dl, pre, blockquote, hr, .charts { max-width: 44rem; }
    h1 {
      font-size: clamp(1.625rem, 1.2rem + 2vw, 2.25rem); line-height: 1.15; letter-spacing: -.01em;
      margin: .5em 0 .8em; max-width: 54rem;
    }
    p, ul, ol, dl, pre, blockquote { margin-top: 0; margin-bottom: 1em; }
    h1 + h2, h2 + h3, h3 + h4, h4 + h5, h5 + h6 { margin-top: 1em; }
    ul, ol { padding-left: 1.5em; }
    li { margin-bottom: .3em; }
    li > :last-child, blockquote > :last-child { margin-bottom: 0; }
    li > ul, li > ol, td > ul, td > ol { margin-top: .3em; }
    .marked { list-style: none; padding-left: 2.25em; }
    .marker { float: left; min-width: 1.75em; margin-left: -2.25em; margin-right: .5em; }
    blockquote { margin-left: 0; margin-right: 0; padding-left: 1em; border-left: .25rem solid var(--line); }
    .deep { padding-left: 0; border: 0; list-style-position: inside; }
    .deep > li > .marker { margin-left: 0; }
    code, pre { font: .9em/1.5 ui-monospace, "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace; }
    pre { padding: .75rem 1rem; background: var(--tint); white-space: pre-wrap; }
    pre code { font-size: 1em; }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }

    .fields { margin-bottom: 2em; border-top: 1px solid var(--line); border-collapse: collapse; }
    dl.fields > div { display: grid; gap: 0 1.5rem; padding-top: .5rem; padding-bottom: .5rem; border-bottom: 1px solid var(--hair); }
    .fields dt, .fields th { font-weight: 600; }
    .fields dd { margin: 0; }
    @media (min-width: 30rem) { dl.fields > div { grid-template-columns: minmax(6rem, 1fr) 5fr; } }
    table.fields { font-size: inherit; width: auto; }
    table.fields th { padding-right: 1.5rem; white-space: normal; }

    .badge {
      display: inline-block; padding: 0 .5em; border-radius: .2em; font-size: .875em; font-weight: 600;
      line-height: 1.5; color: var(--neutral); background: var(--neutral-tint);
    }
    .badge.good { color: var(--good); background: var(--good-tint); }
    .badge.doubtful { color: var(--doubtful); background: var(--doubtful-tint); }
    .badge.bad { color: var(--bad); background: var(--bad-tint); }

    [role=search] { margin-bottom: 1.5em; }
    [role=search] label { display: block; font-weight: 600; margin-bottom: .25rem; }
    [role=search] input {
      width: 100%; max-width: 24rem; padding: .4rem .6rem; font: inherit; color: inherit;
      background: var(--page); border: 2px solid var(--ink); border-radius: 0;
    }
    [role=search] p { margin: .25rem 0 0; min-height: 1.55em; color: var(--soft); }
    @media print { [role=search] { display: none; } }

    table { border-collapse: collapse; font-size: .9375rem; line-height: 1.45; margin-top: 0; margin-bottom: 1.5em; font-variant-numeric: tabular-nums; overflow-wrap: normal; min-width: min(100%, 44rem); }
    caption { text-align: left; font-weight: 600; font-size: 1.0625rem; padding-top: .75rem; padding-bottom: .5rem; overflow-wrap: anywhere; }
    caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2.5rem); }
    caption .badge { display: inline; position: static; }
    th, td { text-align: left; vertical-align: top; padding: .5rem 1.25rem .5rem 0; border-bottom: 1px solid var(--hair); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th, thead td { vertical-align: bottom; border-bottom: 2px solid var(--line); font-weight: 600; }
    tbody th { font-weight: 600; }
    td p, th p, td ul, th ul, td ol, th ol { margin-bottom: .5em; }
    td ul, th ul, td ol, th ol { padding-left: 1.25em; }
    td .marked, th .marked { padding-left: 2.25em; }
    td > :first-child, th > :first-child { margin-top: 0; }
    td > :last-child, th > :last-child { margin-bottom: 0; }
    th p ~ p { font-weight: 400; }
    .number { text-align: right; }
    td.number { white-space: nowrap; }
    .long-words { overflow-wrap: anywhere; }
    .scroll {
      overflow-x: auto; margin-bottom: 1.5em;
      background:
        linear-gradient(to right, var(--page) 1rem, transparent) left / 3rem 100% no-repeat local,
        linear-gradient(to left, var(--page) 1rem, transparent) right / 3rem 100% no-repeat local,
        linear-gradient(to right, var(--shade) 0, transparent) left / .75rem 100% no-repeat scroll,
        linear-gradient(to left, var(--shade) 0, transparent) right / .75rem 100% no-repeat scroll;
    }
    .scroll table { margin-bottom: 0; }
    .scroll td, .scroll th { min-width: 5.5rem; }
    .wide td, .wide th { min-width: 0; padding-right: 1rem; }
    .wide table { width: 100%; min-width: 52rem; font-size: .875rem; }
    .full table { min-width: 44rem; }
    .w1 { width: 4%; } .w2 { width: 8%; } .w3 { width: 12%; } .w4 { width: 16%; } .w5 { width: 20%; }
    .w6 { width: 24%; } .w7 { width: 28%; } .w8 { width: 32%; } .w9 { width: 36%; } .w10 { width: 40%; }
    .w11 { width: 44%; } .w12 { width: 48%; } .w13 { width: 52%; } .w14 { width: 56%; } .w15 { width: 60%; }
    .w16 { width: 64%; } .w17 { width: 68%; } .w18 { width: 72%; } .w19 { width: 76%; } .w20 { width: 80%; }
    .w21 { width: 84%; } .w22 { width: 88%; } .w23 { width: 92%; } .w24 { width: 96%; } .w25 { width: 100%; }

    .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.75rem 2.5rem; margin-top: 1.5em; margin-bottom: 1.5em; max-width: none; }
    .chart { margin: 0; max-width: 26rem; }
    figcaption { font-size: .875rem; line-height: 1.4; font-weight: 600; margin-bottom: .25rem; }
    .chart svg { display: block; font-size: .8125rem; fill: var(--soft); }
    .figure { font-weight: 600; fill: var(--ink); }
    .bar { fill: var(--bar); }
    .bar.last { fill: var(--brand); }
    .zero { stroke: var(--soft); stroke-width: 1px; }
    .target { stroke: var(--mark); stroke-width: 2px; }

    .contents { font-size: .9375rem; margin-bottom: 2.5rem; }
    .contents h2 { font-size: 1.0625rem; margin: 0 0 .5em; }
    .contents ul { list-style: none; padding-left: 0; margin: 0; }
    .contents ul ul { padding-left: 1em; margin-top: .3em; }
    .contents a { text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    @media screen and (min-width: 64rem) {
      .with-contents { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 2.5rem; border-top: 1px solid var(--line); padding-top: 2rem; }
      .with-contents > div > :first-child { margin-top: 0; }
      .contents { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
    }

    @media (forced-colors: active) {
      .badge { border: 1px solid; }
      .bar, .bar.last, .chart svg, .figure { fill: currentColor; }
      .zero, .target { stroke: currentColor; }
      .target { stroke-dasharray: 3 2; }
    }

    @page {
      size: A4; margin: 18mm 20mm 20mm;
      @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, Arial, sans-serif; color: #55595f; }
    }
    @page wide { size: A4 landscape; margin: 16mm 16mm 18mm; }
    @media print {
      body { font-size: 10.5pt; line-height: 1.45; border: 0; }
      .skip, .contents, header nav { display: none; }
      header, main { max-width: none; padding: 0; }
      h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4, h5, h6 { font-size: 10.5pt; }
      h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
      h2, h3, h4, h5, h6 { margin-top: 1.4em; }
      h1, h2, h3, h4, h5, h6, p, ul, ol, dl, pre, blockquote { max-width: none; }
      p, li { orphans: 3; widows: 3; }
      a { color: inherit; text-decoration: none; }
      a[href^="http"]:not(.bare)::after { content: " (" attr(href) ")"; font-size: .85em; }
      abbr[title] { border: 0; }
      .badge { border: 1px solid; }
      table { font-size: 9pt; }
      thead { display: table-header-group; }
      tr, caption, .chart, dl.fields > div { break-inside: avoid; }
      tr.tall { break-inside: auto; }
      tbody > tr:first-child { break-before: avoid; }
      .scroll { overflow: visible; background: none; }
      .wide, .on-wide { page: wide; }
      .wide table { font-size: 8.5pt; }
      .wide table, .full table { min-width: 0; width: 100%; }
      caption span { max-width: none; }
      .charts { grid-template-columns: 1fr 1fr; }
    }

    """#
}
