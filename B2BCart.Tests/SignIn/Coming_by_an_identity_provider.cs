using B2BCart.Blazor.Storage;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.SignIn;

public sealed class Coming_by_an_identity_provider : ProviderStory
{
    [Fact]
    public async Task makes_somebody_one_of_the_company_the_first_time_and_finds_them_the_second()
    {
        await ConnectAsync();
        using var first = Server.Visits();
        using var second = Server.Visits();

        (await ComesAsync(first, Colleague)).Should().Be("/");
        (await first.IsInAsync()).Should().BeTrue();
        var person = await PersonAsync(Mail);
        (person.Name, person.Unit, person.SeesPrices, person.MaySubmit).Should().Be(("The Colleague", (await UnitAsync()).Id, true, false));
        (await ComesAsync(second, Colleague with { Email = "renamed@atelier.example" })).Should().Be("/");
        (await second.IsInAsync()).Should().BeTrue();
        (await Db.Set<PersonRow>().CountAsync(TestContext.Current.CancellationToken)).Should().Be(2, "the provider's own name for them is the same");
        (await Admin.GetAsync("/people/history")).Says.Should().Contain("The identity provider</b> let The Colleague in for the first time, into Atelier");
    }

    [Fact]
    public async Task asks_with_a_code_a_proof_key_a_state_and_a_nonce()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();

        await ComesAsync(visitor, Colleague);

        var asked = Provider.Asked!;
        (asked.ResponseType, asked.CodeChallengeMethod, asked.ResponseMode, asked.LoginHint).Should().Be(("code", "S256", null, Mail));
        new[] { asked.State, asked.Nonce, asked.CodeChallenge }.Should().OnlyHaveUniqueItems().And.NotContainNulls();
    }

    [Fact]
    public async Task finds_who_was_invited_and_confirms_their_address()
    {
        await ConnectAsync(("Form.MakesPeople", "false"));
        using var visitor = Server.Visits();
        (await ComesAsync(visitor, Colleague)).Should().EndWith("refused=NotInvited");
        await Admin.GetAsync("/people/new");
        await Admin.SendAsync("/people/new", "person", [("Form.Name", "As Invited"), ("Form.Email", Mail), ("Form.Unit", (await UnitAsync()).Id.Value.ToString()), ("Form.Rights", "MaySubmit")]);

        (await ComesAsync(visitor, Colleague with { Verified = null })).Should().Be("/");
        (await visitor.GetAsync("/account")).Says.Should().Contain("As Invited");
        (await PersonAsync(Mail)).MaySubmit.Should().BeTrue("no role speaks of it, so it stays the admin's");
    }

    [Fact]
    public async Task gives_and_takes_the_rights_that_roles_speak_of_each_time()
    {
        await ConnectAsync([.. Role(0, "buyers", "MayOrder"), .. Role(1, "staff", "MaySubmit")]);
        using var visitor = Server.Visits();

        await ComesAsync(visitor, Colleague with { Groups = ["buyers", "chess"] });
        var person = await PersonAsync(Mail);
        (person.MayOrder, person.MaySubmit, person.SeesPrices).Should().Be((true, false, true));
        await ComesAsync(visitor, Colleague with { Groups = ["staff"] });
        person = await PersonAsync(Mail);
        (person.MayOrder, person.MaySubmit, person.SeesPrices).Should().Be((false, true, true));
        (await Admin.GetAsync("/people/history")).Says.Should().Contain("The identity provider</b> took a right from The Colleague: may order").And.Contain("The identity provider</b> gave The Colleague a right: may submit");
    }

    [Fact]
    public async Task leaves_the_last_admin_their_right()
    {
        await ConnectAsync(Role(0, "admins", "Admin"));
        using var visitor = Server.Visits();

        (await ComesAsync(visitor, new("1", CompanyServer.Admin))).Should().Be("/");

        (await PersonAsync(CompanyServer.Admin)).IsAdmin.Should().BeTrue();
    }

    [Fact]
    public async Task begins_another_session_than_the_one_before()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        var before = visitor.Session;

        await ComesAsync(visitor, Colleague);
        var first = visitor.Session;
        await ComesAsync(visitor, Colleague);

        new[] { before, first, visitor.Session }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task is_offered_by_the_domain_alone()
    {
        await ConnectAsync();
        using var visitor = Server.Visits();
        await visitor.GetAsync("/sign-in");

        var known = await visitor.SendAsync("/sign-in", "address", [("email", CompanyServer.Admin)]);
        await visitor.GetAsync("/sign-in");
        var unknown = await visitor.SendAsync("/sign-in", "address", [("email", "nobody@ATELIER.example")]);
        await visitor.GetAsync("/sign-in");
        var elsewhere = await visitor.SendAsync("/sign-in", "address", [("email", "somebody@elsewhere.example")]);

        Told(known).Should().Contain("sign in at a page of their company").And.Be(Told(unknown));
        elsewhere.Says.Should().Contain("Forgotten your password?").And.NotContain("sign in at a page of their company");
    }

    /// <summary>Without the ticket, which is another each time.</summary>
    private static string Told(Page page) => System.Text.RegularExpressions.Regex.Replace(page.Says, "to=[^\"]+", "");
}
