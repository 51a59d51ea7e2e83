using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCart.Blazor.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Staff : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsAuditor",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ShipTo",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Zone",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSubmitted",
                table: "carts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""UPDATE carts SET "IsSubmitted" = 1 WHERE "Id" IN (SELECT "Cart" FROM cart_events WHERE "Type" LIKE 'CartSubmitted.%')""");

            migrationBuilder.CreateTable(
                name: "person_cost_centres",
                columns: table => new
                {
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CostCentre = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_cost_centres", x => new { x.Person, x.CostCentre });
                });

            migrationBuilder.CreateIndex(
                name: "IX_carts_Company_IsSubmitted",
                table: "carts",
                columns: new[] { "Company", "IsSubmitted" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "person_cost_centres");

            migrationBuilder.DropIndex(
                name: "IX_carts_Company_IsSubmitted",
                table: "carts");

            migrationBuilder.DropColumn(
                name: "IsAuditor",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "people");

            migrationBuilder.DropColumn(
                name: "ShipTo",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Zone",
                table: "people");

            migrationBuilder.DropColumn(
                name: "IsSubmitted",
                table: "carts");
        }
    }
}
