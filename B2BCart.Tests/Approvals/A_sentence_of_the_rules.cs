using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.People;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Shell;
using B2BCart.Tests.Storage;
using Bunit;

namespace B2BCart.Tests.Approvals;

public sealed class A_sentence_of_the_rules : BunitContext
{
    private static readonly Currency Euro = Currency.Of("EUR");
    private static readonly Named Bob = new(Shop.Bob.Id, "Bob Lindqvist", "", Shop.Lab);

    private RuleSentence _written = new(new(Shop.Guid("b1")), "1,000.00", RuleSentence.Manager);

    public A_sentence_of_the_rules() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void is_written_in_its_fields()
    {
        var fields = Draw();
        fields.Find("select").Change(Bob.Id.Value.ToString());
        _written.Asked.Should().Be(Bob.Id.Value.ToString());
        fields.Find("input").Input("2,000");
        _written.Over.Should().Be("2,000");
    }

    [Fact]
    public void says_why_it_cannot_be_saved()
    {
        var fields = Draw(why: "Not saved.");
        fields.Find("input").GetAttribute("aria-invalid").Should().Be("true");
        fields.Find($"#{fields.Find("input").GetAttribute("aria-describedby")}").TextContent.Should().Contain("Not saved.");
    }

    [Fact]
    public void cannot_be_touched_before_the_page_is_alive() => Draw(isStill: true).FindAll("input, select, button").Should().OnlyContain(one => one.HasAttribute("disabled"));

    [Fact]
    public void reads_as_a_rule_and_a_rule_reads_as_it()
    {
        var rule = new Rule(new(Shop.Guid("b1")), Money.Round(1_000, Euro), Asks.Person, Bob.Id);
        RuleSentence.Of(rule).Read(Euro).IsRefused(out _, out var again).Should().BeFalse();
        again.Should().Be(rule);
        (_written with { Over = "much" }).Read(Euro).IsRefused(out var no, out _).Should().BeTrue();
        no.Should().Be(new NotAnAmount("much"));
    }

    private IRenderedComponent<SentenceFields> Draw(string? why = null, bool isStill = false) => Render<SentenceFields>(one => one
        .Add(p => p.Of, _written).Add(p => p.Number, 1).Add(p => p.Currency, Euro).Add(p => p.People, [Bob]).Add(p => p.Why, why).Add(p => p.IsStill, isStill)
        .Add(p => p.Write, next => _written = next).Add(p => p.Remove, () => { }).Add(p => p.Words, Worded.Words<RulesWords>()));
}
