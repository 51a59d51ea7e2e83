using B2BCart.Blazor.Shell;

namespace B2BCart.Tests.Shell;

public sealed class Style_blocks_of_the_theme
{
    [Fact]
    public async Task are_the_same_each_time_they_are_written()
    {
        var first = await ThemeStyles.HashesAsync();
        var second = await ThemeStyles.HashesAsync();
        first.Should().NotBeEmpty().And.Equal(second);
    }
}
