namespace B2BCart.Tests.People;

public sealed class Pasting_people : AdminStory
{
    [Fact]
    public async Task is_looked_at_like_a_file()
    {
        await Admin.GetAsync("/people/import");
        var at = (await Admin.SendFileAsync("/people/file", [], "E-mail\tName\tUnit\na@atelier.example\tPerson A\tSales\n")).Location!;
        (await Admin.GetAsync(at)).Says.Should().Contain("1 would be invited");
    }

    [Fact]
    public async Task keeps_the_text_until_it_is_right()
    {
        const string Pasted = "E-mail\tName\tUnit\na@atelier.example\tPerson <A>\t\n";
        await Admin.GetAsync("/people/import");
        var at = (await Admin.SendFileAsync("/people/file", [], Pasted)).Location!;

        (await Admin.GetAsync(at)).Says.Should().Contain("Somebody new needs a unit").And.Contain("Correct it").And.NotContain("Another file");
        (await Admin.GetAsync($"{at}&again=true")).Says.Should().Contain($">{Pasted}</textarea>");
    }

    [Fact]
    public async Task keeps_the_text_where_nothing_of_it_could_be_read()
    {
        await Admin.GetAsync("/people/import");
        var at = (await Admin.SendFileAsync("/people/file", [], "Name\nPerson A\n")).Location!;

        (await Admin.GetAsync(at)).Says.Should().Contain("No column is called “E-mail”").And.Contain(">Name\nPerson A\n</textarea>");
    }
}
