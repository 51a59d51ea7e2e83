using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;
using B2BCart.Core.People;
using B2BCart.Core.SignIn;

namespace B2BCart.Tests.People;

/// <summary>Given a company, when an admin wants something, then these events or this refusal. Ada is the admin; Max is the manager of Pia; the lab is below research, and sales stand alone.</summary>
public abstract class FirmSpec
{
    protected static UnitId Research { get; } = new(Cast.Id(1));

    protected static UnitId Lab { get; } = new(Cast.Id(2));

    protected static UnitId Sales { get; } = new(Cast.Id(3));

    protected static PersonId Ada { get; } = new(Cast.Id(11));

    protected static PersonId Max { get; } = new(Cast.Id(12));

    protected static PersonId Pia { get; } = new(Cast.Id(13));

    /// <summary>Has left.</summary>
    protected static PersonId Lou { get; } = new(Cast.Id(14));

    protected static PersonId Nobody { get; } = new(Cast.Id(99));

    protected static AddressId Hall { get; } = new(Cast.Id(31));

    protected static CostCentreId Bench { get; } = new(Cast.Id(41));

    protected static CostCentreId Tools { get; } = new(Cast.Id(42));

    protected const Rights Usual = Rights.SeesPrices | Rights.MaySubmit;

    private Firm _firm = new(
        new[] { new FirmUnit(Research, "Research", null), new FirmUnit(Lab, "Lab", Research), new FirmUnit(Sales, "Sales", null) }.ToImmutableDictionary(unit => unit.Id),
        new[]
        {
            new FirmPerson(Ada, Research, null, null, Usual | Rights.Admin, HasLeft: false), new FirmPerson(Max, Lab, null, 100_000, Usual, HasLeft: false),
            new FirmPerson(Pia, Lab, Max, null, Usual, HasLeft: false), new FirmPerson(Lou, Lab, Max, null, Usual | Rights.Admin, HasLeft: true),
        }.ToImmutableDictionary(person => person.Id))
    {
        Addresses = ImmutableDictionary<AddressId, FirmAddress>.Empty.Add(Hall, new("Hall 7", "Quay 2", "24103 Kiel", "DE")),
        CostCentres = ImmutableDictionary<CostCentreId, FirmCostCentre>.Empty.Add(Bench, new("4120", "Bench", [Lab])).Add(Tools, new("4130", "Tools", [Lab, Sales])),
    };

    protected Firm Firm => _firm;

    private Result<ImmutableArray<CompanyEvent>> _answer;

    public FirmSpec Given(Func<FirmPerson, FirmPerson> change, PersonId person)
    {
        _firm = _firm with { People = _firm.People.SetItem(person, change(_firm.People[person])) };
        return this;
    }

    public FirmSpec Given(Func<Firm, Firm> change)
    {
        _firm = change(_firm);
        return this;
    }

    public FirmSpec When(CompanyCommand command) => When(Ada, command);

    /// <summary>What somebody at the seller does to this company.</summary>
    public FirmSpec WhenBy(Person? actor, SellerCommand command)
    {
        _answer = command.LeadTo(_firm, actor);
        return this;
    }

    public FirmSpec When(PersonId actor, CompanyCommand command)
    {
        _answer = command.LeadTo(_firm, actor);
        return this;
    }

    /// <summary>Asked of nobody's rights: the company's identity provider vouches.</summary>
    public FirmSpec When(ComeByProvider come)
    {
        _answer = come.Decide(_firm);
        return this;
    }

    public void Then(params CompanyEvent[] events)
    {
        _answer.IsRefused(out var no, out var happened).Should().BeFalse("{0}", no);
        happened.Should().Equal(events);
    }

    public void ThenRefused(Refusal refusal)
    {
        _answer.IsRefused(out var no, out _).Should().BeTrue();
        no.Should().Be(refusal);
    }
}
