using ComplianceCheck.Serve;

namespace ComplianceCheck.Cli.Tests;

public sealed class PresenceTests
{
    private readonly Clock clock = new();

    [Fact]
    public void Ten_minutes_after_the_last_tab_nobody_is_expected_any_more()
    {
        var presence = new Presence(clock);
        var one = presence.Enter();
        var other = presence.Enter();
        clock.Now += TimeSpan.FromHours(3);
        presence.IsOver.ShouldBeFalse();

        one.Dispose();
        clock.Now += TimeSpan.FromHours(3);
        presence.IsOver.ShouldBeFalse();

        other.Dispose();
        other.Dispose();
        clock.Now += TimeSpan.FromMinutes(9.9);
        presence.IsOver.ShouldBeFalse();
        clock.Now += TimeSpan.FromMinutes(0.2);
        presence.IsOver.ShouldBeTrue();
    }

    [Fact]
    public void A_page_that_nobody_opened_is_waited_for_as_long()
    {
        var presence = new Presence(clock);
        presence.IsOver.ShouldBeFalse();

        clock.Now += Presence.Patience;

        presence.IsOver.ShouldBeTrue();
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
