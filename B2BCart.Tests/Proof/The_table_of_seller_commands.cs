using B2BCart.Bench.TwoCompanies;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Proof;

/// <summary>About a company of its own, because it is closed on the way.</summary>
[Collection(AccessWorld.Name)]
public sealed class The_table_of_seller_commands(AccessWorld world)
{
    private World World => world.People.World;

    private PersonId Seller => World.PersonOf(Role.Seller);

    [Fact]
    public void has_a_row_for_each() =>
        typeof(SellerCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SellerCommand))).Except([.. SellerCommands.All.Select(row => row.Command), typeof(OpenCompany)]).Select(type => type.Name)
            .Should().BeEmpty("each command of the seller needs a line in B2BCart.Tests/Proof/SellerCommands.cs");

    [Fact]
    public async Task is_what_everybody_is_answered_about_companies()
    {
        List<string> wrong = [];
        (await OpenAsync(Seller)).IsRefused(out var no, out var company).Should().BeFalse("{0}", no);
        var admin = (await World.Services.GetRequiredService<PeopleBook>().CompanyAsync(company, TestContext.Current.CancellationToken)).Present.Single().Id;
        foreach (var row in SellerCommands.All)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                foreach (var isOwn in (bool[])[false, true])
                {
                    var got = await AnswerAsync(row, role, isOwn ? World.FirmOf(role).Id : company, admin);
                    if (got != SellerCommandRow.Expects(role, isOwn)) wrong.Add($"{row.Command.Name} by {role} on {(isOwn ? "their own company" : "another company")}: {got} instead of {SellerCommandRow.Expects(role, isOwn)}");
                }
            }
        }

        string.Join(Environment.NewLine, wrong).Should().BeEmpty();
    }

    [Fact]
    public async Task is_what_everybody_is_answered_who_opens_a_company()
    {
        foreach (var role in Enum.GetValues<Role>())
            ((await OpenAsync(World.PersonOf(role))).IsRefused(out var no, out _) ? no.GetType().Name : "done").Should().Be(SellerCommandRow.Expects(role, isOwn: false), "{0} asked", role);
    }

    private async Task<string> AnswerAsync(SellerCommandRow row, Role role, CompanyId company, PersonId admin) =>
        (await World.Services.GetRequiredService<CompanyDesk>().ExecuteAsync(World.PersonOf(role), company, row.Make(admin, Seller))).IsRefused(out var no, out _) ? no.GetType().Name : "done";

    private Task<Result<CompanyId>> OpenAsync(PersonId by)
    {
        var id = Guid.CreateVersion7();
        return World.Services.GetRequiredService<OperatorDesk>().OpenAsync(by, new NewCompany($"New {id}", Bench.TwoCompanies.Firm.Euro, "Europe/Berlin", "en", "", new("New admin", "", $"{id}@new.example")));
    }
}
