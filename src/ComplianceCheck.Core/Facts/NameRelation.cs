namespace ComplianceCheck.Facts;

/// <summary>How a naming of a body relates to <see cref="ReportFacts.AgencyName"/>.</summary>
public enum NameRelation
{
    /// <summary>The same name, or one name within the other: 某县人民政府办公室 writes for 某县人民政府.</summary>
    Same,

    /// <summary>Another, usually shorter, way to name the same body: 县水利局 is 某县水利局.</summary>
    OtherForm,

    /// <summary>The name of another body.</summary>
    Other,
}
