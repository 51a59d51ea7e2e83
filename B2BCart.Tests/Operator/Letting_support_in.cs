using B2BCart.Core.People;
using B2BCart.Tests.People;

namespace B2BCart.Tests.Operator;

public sealed class Letting_support_in : FirmSpec
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public Letting_support_in() => Given(firm => firm with { Now = Noon });

    [Theory, InlineData(1), InlineData(4), InlineData(24), InlineData(72)]
    public void holds_for_hours(int hours) => When(new GrantSupport(hours, " The wrong total ")).Then(new SupportGranted(Noon.AddHours(hours), "The wrong total"));

    [Theory, InlineData(0), InlineData(-4), InlineData(73)]
    public void holds_for_at_most_three_days(int hours) => When(new GrantSupport(hours, "The wrong total")).ThenRefused(new NotHoursOfSupport(72));

    [Theory, InlineData(0), InlineData(201)]
    public void needs_a_reason(int letters) => When(new GrantSupport(4, new string('a', letters))).ThenRefused(new SupportNeedsReason(200));

    [Fact]
    public void needs_more_than_blanks() => When(new GrantSupport(4, "  ")).ThenRefused(new SupportNeedsReason(200));

    [Fact]
    public void once_more_begins_anew() => Given(firm => firm with { SupportUntil = Noon.AddHours(1) }).When(new GrantSupport(4, "Again")).Then(new SupportGranted(Noon.AddHours(4), "Again"));

    [Fact]
    public void is_an_admins_right() => When(Pia, new GrantSupport(4, "The wrong total")).ThenRefused(new NotYoursToRun());

    [Fact]
    public void is_nothing_that_the_seller_does_for_itself() => Given(firm => firm with { IsSeller = true }).When(new GrantSupport(4, "The wrong total")).ThenRefused(new SellerNeedsNoSupport());

    [Fact]
    public void ends_when_an_admin_says_so() => Given(firm => firm with { SupportUntil = Noon.AddTicks(1) }).When(new EndSupport()).Then(new SupportEnded());

    [Fact]
    public void is_over_at_its_hour() => Given(firm => firm with { SupportUntil = Noon }).When(new EndSupport()).Then();

    [Fact]
    public void ends_once() => When(new EndSupport()).Then();
}
