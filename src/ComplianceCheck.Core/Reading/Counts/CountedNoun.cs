namespace ComplianceCheck.Reading.Counts;

/// <summary>What the noun of a count is.</summary>
internal enum CountedNoun
{
    /// <summary>The topic itself.</summary>
    Whole,

    /// <summary>The topic with a quality: “虚假的申请”.</summary>
    Quality,

    /// <summary>The topic by one way or from one sort of people: “网上申请”.</summary>
    Channel,

    /// <summary>Something that is only called alike: “行政许可申请”.</summary>
    OtherMatter,
}
