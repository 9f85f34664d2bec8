using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Agency;

namespace ComplianceCheck.Tests.Reading;

public sealed class AgencyKindsTests
{
    private static readonly AgencyKinds Kinds = AgencyKinds.Of(Lexicon.BuiltIn);
    private static readonly AgencyNameMatch Names = AgencyNameMatch.Of(Lexicon.BuiltIn);

    [Theory]
    [InlineData("某县水利局", NameRelation.Same)]
    [InlineData("某县水利局办公室", NameRelation.Same)]
    [InlineData("《某县水利局》", NameRelation.Same)] // punctuation aside
    [InlineData("县水利局", NameRelation.OtherForm)]
    [InlineData("水利局", NameRelation.OtherForm)]
    [InlineData("另县教育局", NameRelation.Other)]
    public void A_naming_is_of_the_body_or_of_another(string name, NameRelation expected) =>
        Names.RelationOf(name, "某县水利局").ShouldBe(expected);

    [Theory]
    [InlineData("国务院办公厅", true)]
    [InlineData("某县水利局", false)]
    public void A_body_of_the_centre_lies_nowhere(string name, bool expected) => Kinds.IsCentral(name).ShouldBe(expected);
}
