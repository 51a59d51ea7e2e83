using System.Net;
using System.Text;
using B2BCart.Bench.TwoCompanies;

namespace B2BCart.Tests.Proof;

[Collection(AccessWorld.Name)]
public sealed class A_post_that_lacks_what_it_is_about(AccessWorld world)
{
    [Theory]
    [InlineData("commands")]
    [InlineData("lines")]
    [InlineData("order")]
    public async Task is_answered_and_breaks_nothing(string address)
    {
        using var content = new StringContent($$"""{"id":"{{Guid.CreateVersion7()}}"}""", Encoding.UTF8, "application/json");

        var said = await world.People[Role.Owner].PostAsync($"/carts/{world.People.Shared.Id.Value}/{address}", content);

        said.Status.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity);
        world.People.World.Log.Errors.Should().BeEmpty();
    }
}
