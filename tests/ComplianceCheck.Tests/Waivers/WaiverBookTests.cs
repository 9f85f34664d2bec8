using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Tests.Waivers;

public sealed class WaiverBookTests
{
    private static readonly DateOnly Today = new(2027, 3, 1);

    [Fact]
    public void A_finding_is_waived_while_requirement_report_and_content_are_those_accepted()
    {
        var accepted = Finding("A-1", "00000000000000aa");

        Match(Waiver("A-1", "00000000000000aa"), accepted).Waived.ShouldHaveSingleItem().Finding.ShouldBeSameAs(accepted);
        Match(Waiver("A-1", "00000000000000bb"), accepted).Waived.ShouldBeEmpty();
        Match(Waiver("A-2", "00000000000000aa"), accepted).Waived.ShouldBeEmpty();
        Match(Waiver("A-1", "00000000000000aa") with { Report = "b.txt" }, accepted).Waived.ShouldBeEmpty();
    }

    [Fact]
    public void A_waiver_holds_to_the_end_of_its_last_day()
    {
        var waiver = Waiver("A-1", "00000000000000aa");
        var finding = Finding("A-1", "00000000000000aa");

        Match(waiver with { Expires = Today }, finding).Waived.Count.ShouldBe(1);
        var late = Match(waiver with { Expires = Today.AddDays(-1) }, finding);
        late.Waived.ShouldBeEmpty();
        late.Expired.ShouldHaveSingleItem().Waiver.Reason.ShouldBe("历史数据");
        late.Unused.ShouldBeEmpty();
    }

    [Fact]
    public void A_waiver_without_a_finding_is_unused_where_its_requirement_was_tested()
    {
        var unused = Waiver("A-1", "00000000000000aa");
        var untested = Waiver("A-9", "00000000000000aa");

        var match = new WaiverBook([unused, untested, unused with { Report = "b.txt" }])
            .Match("a.txt", new CheckResult([new RequirementOutcome("A-1", Outcome.Passed, null, [])], [], IsReport: true), Today);

        match.Unused.ShouldBe([unused]);
    }

    private static WaiverMatch Match(Waiver waiver, Finding finding) => new WaiverBook([waiver])
        .Match("a.txt", new CheckResult([new RequirementOutcome(finding.RuleId, Outcome.Failed, null, [])], [finding], IsReport: true), Today);

    private static Waiver Waiver(string requirement, string fingerprint) => new()
    {
        Requirement = requirement,
        Report = "a.txt",
        Fingerprint = fingerprint,
        Reason = "历史数据",
        Owner = "办公室",
        Expires = new DateOnly(2027, 12, 31),
    };

    private static Finding Finding(string requirement, string fingerprint) => new()
    {
        RuleId = requirement,
        Severity = Severity.Error,
        Message = new LocalizedText("错", "wrong"),
        Fix = new LocalizedText("改", "repair"),
        Basis = [],
        Fingerprint = fingerprint,
    };
}
