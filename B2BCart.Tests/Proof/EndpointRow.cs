using B2BCart.Bench.TwoCompanies;

namespace B2BCart.Tests.Proof;

/// <summary>What an address names.</summary>
internal enum Names
{
    Nothing,
    Cart,
    Person,

    /// <summary>That of the shared carts, to who runs companies.</summary>
    Company,
    Link,
}

/// <summary>One address of the program, a page or not, for all its verbs.</summary>
/// <param name="Needs">Nothing: anybody, as anybody else.</param>
internal sealed record EndpointRow(string Route, May Needs, Names Names = Names.Nothing)
{
    /// <summary>How far the cart has to be that is named.</summary>
    public Reached Reached { get; init; }

    /// <summary>What is posted, so that whoever may is not refused; nothing = an empty form.</summary>
    public Func<Guid, HttpContent>? Body { get; init; }

    public string Query { get; init; } = "";

    /// <summary>There only in the demo.</summary>
    public bool IsOfTheDemo { get; init; }

    /// <summary>Leads everybody to the sign-in, where there is nobody to come in.</summary>
    public bool LeadsToSignIn { get; init; }

    /// <summary>Answers the same whatever came of it: that is looked up in the cart.</summary>
    public bool IsSilent { get; init; }

    public IEnumerable<Whose> Columns => Names switch { Names.Cart or Names.Person => Enum.GetValues<Whose>(), Names.Company => [Whose.Shared, Whose.NotThere], _ => [Whose.Own] };

    /// <summary>in, refused, not there, or sign in.</summary>
    public string Expects(Role role, Whose whose)
    {
        var may = Roles.In(role, whose, Reached);
        if (IsOfTheDemo) return "not there";
        if (LeadsToSignIn) return "sign in";
        if (Needs is May.Nothing) return "in";
        if (Names is Names.Link) return may.HasFlag(Needs) ? "in" : "not there";
        if (!may.HasFlag(May.BeIn)) return "sign in";
        if (Names is Names.Company) return may.HasFlag(Needs) && whose is Whose.Shared ? "in" : "not there";
        if (Names is Names.Person) return may.HasFlag(Needs) && whose is not (Whose.OtherCompany or Whose.NotThere) && !(role.IsElsewhere() && whose is Whose.Shared) ? "in" : "not there";
        if (may.HasFlag(Needs)) return "in";
        return Names is Names.Cart && may.HasFlag(May.Read) ? "refused" : "not there";
    }

    /// <summary>Is it as the tables say?</summary>
    /// <param name="got">Nothing at all is said by a page that is posted to without saying which of its forms: about what is there as about what is not.</param>
    public bool Holds(string got, Role role, Whose whose) => Expects(role, whose) switch
    {
        "sign in" => got == "sign in",
        var expected when got == "says nothing" => expected != "sign in",
        "refused" when IsSilent => got == "not there",
        var expected => got == expected,
    };
}
