/// How a document looks as a PDF: the functions that its code calls.
enum TypstLook {
  static let functions: StaticString = #"""
    #let ink = rgb("16191d")
    #let soft = rgb("4b5563")
    #let brand = rgb("1b365d")
    #let hair = rgb("c9ced6")
    #let tint = rgb("f3f4f6")
    #let mark = rgb("b3261e")
    #let tones = (
      good: (rgb("0a5c2f"), rgb("dff2e5")), doubtful: (rgb("6b4a00"), rgb("fdf0c8")),
      bad: (rgb("8f1d14"), rgb("fbe3e0")), neutral: (rgb("41464d"), rgb("e9ebee")),
    )

    // What is above and below the text of a page.
    #let head(about, title) = {
      if about.marking != none {
        align(center, text(size: 10pt, fill: rgb("8f1d14"), strong(about.marking)))
      }
      set text(size: 9pt, fill: soft)
      if title != none { title } else { context if here().page() > 1 { about.running } }
    }
    #let foot(about) = context align(right, text(size: 9pt, fill: soft, (about.number)(
      str(counter(page).get().first()), str(counter(page).final().first()),
    )))

    #let printed(about, body) = {
      set document(
        title: about.title, author: if about.author == none { () } else { about.author },
        description: about.marking, date: about.date,
      )
      set text(
        font: ("Arial", "Liberation Sans", "Helvetica", "Libertinus Serif"), size: 10.5pt, fill: ink,
        lang: about.lang, region: about.region, hyphenate: false,
      )
      set page(
        paper: "a4", flipped: about.slides, margin: (x: 20mm, top: 24mm, bottom: 22mm),
        header-ascent: 35%, footer-descent: 35%, header: head(about, none), footer: foot(about),
      )
      set par(leading: 0.62em, spacing: 0.95em)
      set block(spacing: 0.95em)
      set list(body-indent: 0.6em, spacing: 0.65em)
      set enum(body-indent: 0.6em, spacing: 0.65em)
      set figure(gap: 0.7em, numbering: none, supplement: none)
      set figure.caption(separator: none)
      set footnote.entry(gap: 0.45em, separator: line(length: 25%, stroke: 0.5pt + soft))
      show heading: set text(fill: brand)
      show heading: set par(leading: 0.5em)
      show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
      show heading.where(level: 1): set text(size: 20pt)
      show heading.where(level: 1): set block(above: 0pt, below: 1em)
      show heading.where(level: 2): set text(size: 14pt)
      show heading.where(level: 3): set text(size: 12pt)
      show heading.where(level: 4): set text(size: 11pt)
      show heading.where(level: 5): set text(size: 10.5pt)
      show heading.where(level: 6): set text(size: 10.5pt, fill: soft)
      show link: set text(fill: rgb("0b4f9e"))
      show link: underline
      show footnote: set text(fill: ink)
      show raw: set text(font: ("Courier New", "Liberation Mono", "DejaVu Sans Mono"), size: 1.1em)
      show raw.where(block: true): it => block(fill: tint, inset: 8pt, width: 100%, it)
      show quote.where(block: true): set pad(left: 0pt, right: 0pt)
      show quote.where(block: true): it => block(
        stroke: (left: 2pt + hair), inset: (left: 10pt, y: 2pt), text(fill: soft, it.body),
      )
      show figure: set align(left)
      show figure.where(kind: table): set block(breakable: true)
      show figure.where(kind: table): set figure.caption(position: top)
      show figure.where(kind: "chart"): set figure.caption(position: top)
      show figure.caption: set text(weight: "bold")
      show figure.caption: set align(left)
      body
    }

    // A document within another, on pages of its own.
    #let part(about, title, body) = {
      set page(header: head(about, title))
      body
    }
    #let divider = block(above: 1.2em, below: 1.2em, line(length: 100%, stroke: 0.5pt + hair))
    // A paragraph that stays on the page of what follows.
    #let lead(body) = block(sticky: true, par(body))
    #let whole(body) = block(breakable: false, body)
    // A word that may break between its pieces.
    #let long(..pieces) = pieces.pos().join(h(0pt))
    #let badge(tone, word) = {
      let (ink, ground) = tones.at(tone)
      box(
        fill: ground, inset: (x: 0.35em), outset: (y: 0.25em), radius: 0.2em,
        text(size: 0.92em, weight: "bold", fill: ink, word),
      )
    }
    #let items(labels, ..bodies) = if labels == none { list(..bodies) } else {
      enum(numbering: number => labels.at(number - 1), ..bodies)
    }
    #let contents(label, lowest, highest) = {
      block(sticky: true, par(strong(label)))
      let levels = range(lowest, highest + 1).map(level => heading.where(level: level))
      show footnote: none
      show link: set text(fill: ink)
      show underline: it => it.body
      show outline.entry: set block(spacing: 0.7em)
      outline(
        title: none, target: selector.or(..levels),
        indent: level => calc.max(0, level + 1 - lowest) * 1.4em,
      )
    }

    #let facts(width, ..rows) = {
      for (label, value) in rows.pos() {
        let name = strong({ label; ":" })
        if width == none { par(spacing: 0.65em, { name; " "; value }) } else {
          par(spacing: 0.65em, hanging-indent: width, { box(width: width, name); value })
        }
      }
      v(0.4em)
    }
    #let grid-line = 0.5pt + hair
    #let fact-table(most, ..rows) = table(
      columns: if most == 1 { (auto, 1fr) } else { (auto, 1fr, auto, 1fr) },
      inset: (x: 5pt, y: 5pt), stroke: grid-line, align: left,
      ..rows.pos().map(row => row.enumerate().map(((place, (label, value))) => (
        strong(label),
        table.cell(colspan: if row.len() < most { 3 } else { 1 }, value),
      ))).flatten(),
    )

    // What texts lead to by a label.
    #let named-by(id, body) = [#block(above: 1.3em, below: 1.4em, body)#id]

    #let row(..cells) = cells.pos().map(cell => table.cell(cell))
    #let whole-row(..cells) = cells.pos().map(cell => table.cell(breakable: false, cell))
    #let data(caption, columns, sides, header, ..rows) = {
      set text(size: 0.905em)
      set par(leading: 0.52em, spacing: 0.65em)
      set list(spacing: 0.6em)
      set enum(spacing: 0.6em)
      let side = if columns.any(width => width < 25pt) { 1pt } else { 5pt }
      let body = table(
        columns: columns, align: sides, inset: (x: side, y: 0.47em),
        stroke: (x, y) => (
          top: if y == 0 and header == () { grid-line },
          bottom: if y == 0 and header != () { 1pt + brand } else { grid-line },
        ),
        ..if header != () { (table.header(..header.map(strong)),) },
        ..rows.pos().flatten(),
      )
      if caption == none { block(above: 1.1em, below: 1.3em, body) } else {
        show figure.caption: set text(size: 1.1em)
        block(above: 1.3em, below: 1.4em, figure(kind: table, caption: caption, body))
      }
    }

    // A bar for each figure, which is in words above it.
    #let named(pair) = {
      pair.at(0)
      if pair.at(0) != "" and pair.at(1) != "" { " " }
      if pair.at(1) != "" { text(fill: ink, strong(pair.at(1))) }
    }
    // What a figure is held against: each kind has a form of its own.
    // White around each sets it off from a bar of any colour.
    #let sign(kind) = {
      let across(stroke) = line(length: 1.1em, angle: 90deg, stroke: stroke)
      if kind in ("target", "due") { place(across(4.5pt + white)) }
      if kind == "target" { across(2.25pt + mark) }
      if kind == "due" { across((paint: ink, thickness: 2.25pt, dash: (3pt, 1.5pt))) }
      let ring = (fill: white, stroke: 1.5pt + ink)
      if kind == "last-year" { move(dx: -0.3em, dy: 0.25em, circle(radius: 0.3em, ..ring)) }
      if kind == "comparator" {
        move(dy: 0.25em, rotate(45deg, origin: left + horizon, square(size: 0.5em, ..ring)))
      }
    }
    #let bar(zero, value, stands-out, limits, marks) = block(
      width: 100%, height: 1.25em, above: 0.4em, below: 0.8em, {
        if value != none {
          let (start, end) = value
          place(dx: start, dy: 0.15em, rect(
            width: end - start, height: 0.8em, fill: if stands-out { rgb("1f4e79") } else { rgb("6f8aa8") },
          ))
        }
        if limits != none {
          let (start, end) = limits
          place(dx: start, dy: 1.15em, line(length: end - start, stroke: 1pt + ink))
          for x in limits { place(dx: x, dy: 1.03em, line(length: 0.24em, angle: 90deg, stroke: 1pt + ink)) }
        }
        place(dx: zero, line(length: 1.1em, angle: 90deg, stroke: 0.75pt + soft))
        for (kind, x) in marks { place(dx: x, sign(kind)) }
      },
    )
    #let axis(ticks) = block(
      width: 100%, height: 1.6em, above: 0.2em, below: 0.3em, {
        let places = ticks.map(tick => tick.at(0))
        place(dx: places.first(), line(length: places.last() - places.first(), stroke: 0.75pt + soft))
        for (x, words) in ticks {
          place(dx: x, line(length: 0.25em, angle: 90deg, stroke: 0.75pt + soft))
          place(dx: if x > 90% { x - 100% } else if x < 10% { x } else { x - 50% }, dy: 0.5em,
            block(width: 100%, align(if x > 90% { right } else if x < 10% { left } else { center }, words)))
        }
      },
    )
    #let chart(words, caption, zero, ticks, scale, legend, ..points) = figure(
      kind: "chart", alt: words, caption: caption, {
        set text(size: 8.5pt, fill: soft)
        set par(leading: 0.4em, spacing: 0.4em)
        for (name, value, stands-out, limits, marks) in points.pos() {
          par(named(name))
          bar(zero, value, stands-out, limits, marks)
        }
        if ticks.len() > 1 { axis(ticks) }
        if scale != "" { par(scale) }
        for (kind, name) in legend {
          grid(columns: (1.2em, 1fr), pad(left: 0.5em, sign(kind)), named(name))
        }
      },
    )
    #let picture(words, format, width, caption, data) = figure(
      caption: caption, kind: "picture", supplement: none,
      image(data, format: format, width: width * 0.25pt, alt: words),
    )
    #let charts(..all) = {
      show figure.caption: set text(size: 9pt)
      grid(columns: (1fr, 1fr), column-gutter: 24pt, row-gutter: 18pt, ..all)
    }

    // A slide on a page, with what is said to it below.
    #let slide(opens, size, body, notes) = {
      pagebreak(weak: true)
      {
        set text(size: size)
        show heading: set text(size: 24pt)
        show heading.where(level: 1): set text(size: 30pt)
        if opens { v(2fr) }
        body
        if opens { v(3fr) }
      }
      if notes != none {
        v(1fr)
        block(width: 100%, fill: tint, inset: 10pt, {
          show quote.where(block: true): it => it.body
          notes
        })
      }
    }

    """#
}
