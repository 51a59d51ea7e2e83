using B2BCart.Bench.TwoCompanies;
using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Firm = B2BCart.Bench.TwoCompanies.Firm;

namespace B2BCart.Tests.Proof;

[Collection(AccessWorld.Name)]
public sealed class The_table_of_company_commands(AccessWorld world)
{
    private World World => world.People.World;

    [Fact]
    public void has_a_row_for_each() =>
        typeof(CompanyCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CompanyCommand))).Except(CompanyCommands.All.Select(row => row.Command)).Select(type => type.Name)
            .Should().BeEmpty("each command of companies needs a line in B2BCart.Tests/Proof/CompanyCommands.cs");

    [Fact]
    public async Task is_what_everybody_is_answered_about_every_company()
    {
        List<string> wrong = [];
        foreach (var row in CompanyCommands.All)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                foreach (var whose in Enum.GetValues<Whose>())
                {
                    var got = await AnswerAsync(row, role, whose);
                    if (got != row.Expects(role, whose)) wrong.Add($"{row.Command.Name} by {role} on {whose}: {got} instead of {row.Expects(role, whose)}");
                }
            }
        }

        string.Join(Environment.NewLine, wrong).Should().BeEmpty();
    }

    private async Task<string> AnswerAsync(CompanyCommandRow row, Role role, Whose whose)
    {
        var firm = whose is Whose.OtherCompany && role is not Role.OtherCompany ? World.There : whose is Whose.Own ? World.FirmOf(role) : World.Here;
        var (unit, person) = whose is Whose.NotThere ? (new(Guid.CreateVersion7()), new(Guid.CreateVersion7()))
            : row.Expects(role, whose) == "done" ? (firm.UnitBelow, await SomebodyNewAsync(firm))
            : (firm.UnitBelow, firm.Of(role is Role.Commenter ? Role.Viewer : Role.Commenter));
        var id = Guid.CreateVersion7();
        return (await World.RunAsync(World.PersonOf(role), row.Make(unit, person, id), Card(id))).IsRefused(out var no, out _) ? no.GetType().Name : "done";
    }

    private async Task<PersonId> SomebodyNewAsync(Firm firm)
    {
        var person = new PersonId(Guid.CreateVersion7());
        (await World.RunAsync(firm.Of(Role.Admin), new InvitePerson(person, firm.Unit, firm.Of(Role.Asked), null, Rights.None), Card(person.Value))).IsRefused(out var no, out _).Should().BeFalse("{0}", no);
        return person;
    }

    private static PersonCard Card(Guid id) => new($"New {id}", "", $"{id}@new.example");
}
