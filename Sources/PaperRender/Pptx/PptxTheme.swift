/// The theme: the colours of the built-in house's pages, and a typeface that everybody has.
enum PptxTheme {
  static var part: MarkupBytes {
    var bytes = MarkupBytes()
    bytes.constant(text)
    return bytes
  }

  private static let text: StaticString = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Briefing">\
    <a:themeElements><a:clrScheme name="Briefing">\
    <a:dk1><a:srgbClr val="16191D"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>\
    <a:dk2><a:srgbClr val="1F4E79"/></a:dk2><a:lt2><a:srgbClr val="F3F4F6"/></a:lt2>\
    <a:accent1><a:srgbClr val="1F4E79"/></a:accent1><a:accent2><a:srgbClr val="0A5C2F"/></a:accent2>\
    <a:accent3><a:srgbClr val="6B4A00"/></a:accent3><a:accent4><a:srgbClr val="8F1D14"/></a:accent4>\
    <a:accent5><a:srgbClr val="55595F"/></a:accent5><a:accent6><a:srgbClr val="B6BAC0"/></a:accent6>\
    <a:hlink><a:srgbClr val="1A5087"/></a:hlink><a:folHlink><a:srgbClr val="41464D"/></a:folHlink>\
    </a:clrScheme><a:fontScheme name="Briefing">\
    <a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>\
    <a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>\
    </a:fontScheme><a:fmtScheme name="Briefing"><a:fillStyleLst>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>\
    <a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
    <a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
    <a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>\
    <a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>\
    <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>\
    </a:effectStyleLst><a:bgFillStyleLst>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>\
    </a:themeElements></a:theme>
    """
}
