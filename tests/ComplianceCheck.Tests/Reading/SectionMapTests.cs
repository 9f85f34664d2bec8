using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Tests.Reading;

public sealed class SectionMapTests
{
    // 0 lead-in, 2 一, 10 (一) in it, 16 (二) in it, 20 二 with no text, 24 三, 30 the end.
    private static readonly SectionMap Map = new(
        Texts.Context("甲").Flow,
        [
            Section(2, 4, 20, 1, "overview"),
            Section(10, 12, 16, 2, "proactive"),
            Section(16, 18, 20, 2, "on-request"),
            Section(20, 24, 24, 1, "fees"),
            Section(24, 26, 30, 1, "problems"),
        ]);

    [Theory]
    [InlineData(0, null, "lead-in")]
    [InlineData(1, null, "lead-in")]
    [InlineData(2, "overview", "overview")]
    [InlineData(9, "overview", "overview")]
    [InlineData(10, "proactive", "proactive overview")]
    [InlineData(15, "proactive", "proactive overview")]
    [InlineData(16, "on-request", "on-request overview")]
    [InlineData(19, "on-request", "on-request overview")]
    [InlineData(20, "fees", "fees")]
    [InlineData(23, "fees", "fees")]
    [InlineData(24, "problems", "problems")]
    [InlineData(29, "problems", "problems")]
    [InlineData(30, null, "lead-in")]
    public void Where_one_section_ends_and_the_next_begins_the_place_is_in_the_next(int at, string? section, string roles)
    {
        Map.SectionAt(at)?.Title.ShouldBe(section);
        string.Join(' ', Map.RolesAt(at)).ShouldBe(roles);
    }

    private static OutlineSection Section(int start, int heading, int end, int level, string role) => new()
    {
        Heading = new TextRange(start, heading),
        Body = new TextRange(heading, end),
        Level = level,
        Roles = [role],
        Title = role,
    };
}
