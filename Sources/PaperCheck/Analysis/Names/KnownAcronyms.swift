/// Abbreviations that need no explanation in a paper of a Health and Wellbeing Board, and the
/// meanings of others.
enum KnownAcronyms {
  /// Abbreviations that need no explanation.
  static let common: Set<String> = [
    "NHS", "UK", "GP", "EU", "US", "USA", "UN", "BBC", "TV", "PDF", "HR", "IT", "ICT", "ID", "MP",
    "QC", "KC", "OBE", "MBE", "CBE", "DNA", "HIV", "AIDS", "COVID", "SARS", "AGM", "AOB", "FAQ",
    "PC", "NB", "AM", "PM", "BC", "AD", "CV", "DIY", "GCSE", "VAT", "PAYE", "PR", "OK", "TBC",
    "TBA", "CD", "DVD", "SMS", "PIN", "HGV", "MRI", "BST", "GMT", "RAG", "CEO", "JP", "BA", "MA",
    "BSC", "MSC", "PHD", "UKIP", "RNLI", "RSPCA", "NSPCC", "YMCA", "YWCA", "RAF", "PS", "PO",
    "ISBN",
    "HM", "CE", "DL", "RIP", "SOS", "WC", "AA", "AGREED", "NOTED", "RESOLVED", "RECOMMENDED", "NIL",
    "PRESENT", "EXEMPT", "DRAFT", "MIN", "REF", "NO", "BBQ", "ATM", "CCTV", "STD", "PE", "RE", "IQ",
  ]

  /// The meanings of other abbreviations, to suggest when one has to be written out.
  static let words: [String: String] = [
    "ASC": "Adult Social Care", "BCF": "Better Care Fund",
    "CAMHS": "Child and Adolescent Mental Health Services",
    "CCG": "Clinical Commissioning Group", "CQC": "Care Quality Commission",
    "CSE": "child sexual exploitation", "DPH": "Director of Public Health",
    "DWP": "Department for Work and Pensions", "ECA": "Equality and Consultation Analysis",
    "EHCP": "Education, Health and Care Plan", "EIA": "Equality Impact Assessment",
    "ERDF": "European Regional Development Fund", "ESA": "Employment and Support Allowance",
    "ESF": "European Social Fund", "ESIF": "European Structural and Investment Funds",
    "FE": "further education", "HWB": "Health and Wellbeing Board",
    "HWBB": "Health and Wellbeing Board", "ICB": "Integrated Care Board",
    "ICP": "Integrated Care Partnership", "ICS": "Integrated Care System",
    "IMD": "Index of Multiple Deprivation", "JSA": "Jobseeker's Allowance",
    "JSNA": "Joint Strategic Needs Assessment", "JHWS": "Joint Health and Wellbeing Strategy",
    "KS": "Key Stage", "LAC": "looked after children", "LEP": "Local Enterprise Partnership",
    "LGA": "Local Government Association", "MASH": "Multi-Agency Safeguarding Hub",
    "NEET": "not in education, employment or training", "PCN": "Primary Care Network",
    "PHE": "Public Health England", "PHM": "population health management",
    "PIP": "Personal Independence Payment",
    "SEND": "special educational needs and disabilities", "SEN": "special educational needs",
    "STP": "Sustainability and Transformation Partnership", "UCL": "University College London",
    "UKHSA": "UK Health Security Agency", "VAWG": "violence against women and girls",
    "VCS": "voluntary and community sector",
    "VCSE": "voluntary, community and social enterprise",
    "WMCA": "West Midlands Combined Authority",
  ]
}
