using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCart.Blazor.Storage.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cart_events",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    Command = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Actor = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OnBehalfOf = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Undoes = table.Column<long>(type: "INTEGER", nullable: true),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_events", x => new { x.Cart, x.Seq });
                });

            migrationBuilder.CreateTable(
                name: "cart_members",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Grantee = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_members", x => new { x.Cart, x.Kind, x.Grantee });
                });

            migrationBuilder.CreateTable(
                name: "carts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EditedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EditedBy = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_carts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_pointer",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Generation = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_pointer", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "commands",
                columns: table => new
                {
                    Actor = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PayloadHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Events = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commands", x => new { x.Actor, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "companies",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_companies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "looked_at",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_looked_at", x => new { x.Cart, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Unit = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    SeesPrices = table.Column<bool>(type: "INTEGER", nullable: false),
                    RunsCatalog = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Generation = table.Column<long>(type: "INTEGER", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", nullable: false),
                    Folded = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Category = table.Column<string>(type: "TEXT", nullable: false),
                    Supplier = table.Column<string>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Per = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Pack = table.Column<int>(type: "INTEGER", nullable: false),
                    Minimum = table.Column<decimal>(type: "TEXT", nullable: false),
                    Step = table.Column<decimal>(type: "TEXT", nullable: false),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Stock = table.Column<decimal>(type: "TEXT", nullable: true),
                    LeadDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Policy = table.Column<int>(type: "INTEGER", nullable: false),
                    Blocked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Attributes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "snapshots",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Format = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_snapshots", x => x.Cart);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Above = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "catalog_pointer",
                columns: new[] { "Id", "Generation" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_cart_members_Grantee_Kind",
                table: "cart_members",
                columns: new[] { "Grantee", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_people_Company",
                table: "people",
                column: "Company");

            migrationBuilder.CreateIndex(
                name: "IX_products_Generation_Category_Blocked",
                table: "products",
                columns: new[] { "Generation", "Category", "Blocked" });

            migrationBuilder.CreateIndex(
                name: "IX_products_Generation_Folded",
                table: "products",
                columns: new[] { "Generation", "Folded" });

            migrationBuilder.CreateIndex(
                name: "IX_products_Generation_Sku",
                table: "products",
                columns: new[] { "Generation", "Sku" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_units_Company",
                table: "units",
                column: "Company");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_events");

            migrationBuilder.DropTable(
                name: "cart_members");

            migrationBuilder.DropTable(
                name: "carts");

            migrationBuilder.DropTable(
                name: "catalog_pointer");

            migrationBuilder.DropTable(
                name: "commands");

            migrationBuilder.DropTable(
                name: "companies");

            migrationBuilder.DropTable(
                name: "looked_at");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "snapshots");

            migrationBuilder.DropTable(
                name: "units");
        }
    }
}
