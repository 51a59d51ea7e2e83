using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.SignIn;
using B2BCart.Tests.People;

namespace B2BCart.Tests.SignIn;

public sealed class The_terms_of_an_identity_provider : FirmSpec
{
    private static readonly ProviderTerms Terms = new("https://id.atelier.example", "b2bcart", ["atelier.example"], [new("groups", "buyers", Rights.MayOrder), new("groups", "admins", Rights.Admin)], true, Lab, Usual | Rights.MayOrder, false);

    private static ConnectProvider Connect(ProviderTerms terms) => new(terms, MayBeNear: false, IsProven: false);

    private static ComeByProvider Comes(PersonId person, params string[] groups) => new(person, Terms, [.. groups.Select(group => ("groups", group))]);

    [Fact]
    public void are_set_by_an_admin() => When(Connect(Terms)).Then(new ProviderConnected(Terms.Issuer, Terms));

    [Fact]
    public void are_no_business_of_others() => When(Pia, Connect(Terms)).ThenRefused(new NotYoursToRun());

    [Theory, InlineData("http://id.atelier.example"), InlineData("http://127.0.0.1:5000"), InlineData("https://id.atelier.example?x=1"), InlineData("https://id.atelier.example/#a"), InlineData("https://a:b@id.atelier.example"), InlineData("id.atelier.example"), InlineData("")]
    public void need_an_issuer_that_nobody_can_listen_to(string issuer) => When(Connect(Terms with { Issuer = issuer })).ThenRefused(new NotAnIssuer(issuer));

    [Theory, InlineData("http://127.0.0.1:5000"), InlineData("http://localhost:5000")]
    public void may_name_an_issuer_on_this_machine_while_trying_out(string issuer) =>
        When(Connect(Terms with { Issuer = issuer }) with { MayBeNear = true }).Then(new ProviderConnected(issuer, Terms with { Issuer = issuer }));

    [Fact]
    public void need_tls_elsewhere_even_while_trying_out() => When(Connect(Terms with { Issuer = "http://id.atelier.example" }) with { MayBeNear = true }).ThenRefused(new NotAnIssuer("http://id.atelier.example"));

    [Fact]
    public void need_a_client_id() => When(Connect(Terms with { ClientId = "" })).ThenRefused(new NotAClientId());

    [Fact]
    public void need_a_domain() => When(Connect(Terms with { Domains = [] })).ThenRefused(new NoDomain(ProviderTerms.MostDomains));

    [Theory, InlineData("atelier"), InlineData("a b.example"), InlineData("Atelier.example"), InlineData("127.0.0.1")]
    public void need_domains_that_are_some(string domain) => When(Connect(Terms with { Domains = [domain] })).ThenRefused(new NotADomain(domain));

    [Theory, InlineData("", "x", Rights.Admin), InlineData("groups", "", Rights.Admin), InlineData("groups", "x", Rights.None), InlineData("groups", "x", (Rights)64)]
    public void need_whole_roles(string claim, string value, Rights right) => When(Connect(Terms with { Roles = [new(claim, value, right)] })).ThenRefused(new NotARole(ProviderTerms.MostRoles));

    [Fact]
    public void give_the_catalog_to_no_role_of_who_only_buys() => When(Connect(Terms with { Roles = [new("groups", "all", Rights.RunsCatalog)] })).ThenRefused(new CatalogIsTheSellers());

    [Fact]
    public void give_the_catalog_to_nobody_new_who_only_buys() => When(Connect(Terms with { NewRights = Usual | Rights.RunsCatalog })).ThenRefused(new CatalogIsTheSellers());

    [Fact]
    public void need_each_role_to_be_whole() => When(Connect(Terms with { Roles = [new("groups", "admins", Rights.Admin), new("", "x", Rights.Admin)] })).ThenRefused(new NotARole(ProviderTerms.MostRoles));

    [Fact]
    public void need_a_unit_for_new_people() => When(Connect(Terms with { Unit = new(Cast.Id(77)) })).ThenRefused(new NoSuchUnit());

    [Fact]
    public void close_no_other_way_in_before_they_are_proven() => When(Connect(Terms with { IsOnlyWay = true })).ThenRefused(new NotProvenYet());

    [Fact]
    public void close_other_ways_in_afterwards() => When(Connect(Terms with { IsOnlyWay = true }) with { IsProven = true }).Then(new ProviderConnected(Terms.Issuer, Terms with { IsOnlyWay = true }));

    [Fact]
    public void end_when_an_admin_says_so() => When(new DisconnectProvider("https://id.atelier.example")).Then(new ProviderDisconnected("https://id.atelier.example"));

    [Fact]
    public void end_once() => When(new DisconnectProvider(null)).Then();

    [Fact]
    public void let_somebody_new_in_with_the_rights_of_new_people_and_of_their_roles() => When(Comes(Nobody, "admins")).Then(new PersonJoined(Nobody, Lab, Usual | Rights.Admin));

    [Fact]
    public void let_nobody_new_in_unless_they_say_so() => When(Comes(Nobody) with { Terms = Terms with { MakesPeople = false } }).ThenRefused(new NotInvited());

    [Fact]
    public void let_nobody_in_who_has_left() => When(Comes(Lou, "admins")).ThenRefused(new NoLongerHere());

    [Fact]
    public void change_nothing_where_the_rights_are_as_they_say() => When(Comes(Pia)).Then();

    [Fact]
    public void give_and_take_only_rights_that_a_role_speaks_of() =>
        Given(pia => pia with { Rights = Rights.SeesPrices | Rights.Admin }, Pia).When(Comes(Pia, "buyers")).Then(new RightGiven(Pia, Rights.MayOrder), new RightTaken(Pia, Rights.Admin));

    [Fact]
    public void leave_the_last_admin() => When(Comes(Ada)).Then();

    [Theory, InlineData("a@atelier.example", true), InlineData("a@ATELIER.example", true), InlineData("a@sub.atelier.example", false), InlineData("@atelier.example", false), InlineData("atelier.example", false)]
    public void name_whom_the_provider_may_vouch_for(string email, bool vouches) => Terms.VouchesFor(email).Should().Be(vouches);

    [Fact]
    public void are_told_of_every_value_of_a_claim() => Terms.Given([("groups", "chess"), ("groups", "buyers"), ("roles", "admins")]).Should().Be(Rights.MayOrder);
}
