using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class Without_the_demo(Stage stage) : EmptyServer(stage)
{
    [Fact]
    public async Task a_new_server_says_that_nobody_is_here_and_lets_nobody_in_by_a_click()
    {
        var bob = await ComesAsync(Bob);
        await bob.Page.GotoAsync("/");

        await bob.SeesAsync("Nobody is here yet");
        await Expect(bob.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        var form = bob.Context.APIRequest.CreateFormData();
        form.Set("person", IdOf(Bob).ToString());
        Assert.NotEqual(302, (await bob.Context.APIRequest.PostAsync("/demo/sign-in", new() { Form = form, MaxRedirects = 0 })).Status);
    }
}
