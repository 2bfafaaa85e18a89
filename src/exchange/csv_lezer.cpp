// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_lezer.h"

#include "exchange/csv_stroom.h"
#include "exchange/tabelbouwer.h"
#include "exchange/tekencodering.h"

namespace maatlat {

namespace {

/// Puts every cell in a table.
class NaarTabel : public CsvOntvanger {
  public:
    explicit NaarTabel(const std::string& bestand) : bouwer_(bestand) {}

    void cel(int regel, int kolom, std::string_view tekst) override {
        bouwer_.zet(regel, kolom, tekst);
    }
    void rijEinde(int) override {}

    Tabel klaar() && { return std::move(bouwer_).klaar(Tabelsoort::csv); }

  private:
    Tabelbouwer bouwer_;
};

}  // namespace

Tabel leesCsv(std::string_view inhoud, const std::string& bestand) {
    const std::string tekst = alsUtf8(inhoud, bestand);
    std::string_view rest = tekst;
    const Csvvorm vorm = csvvorm(rest);
    NaarTabel tabel(bestand);
    CsvStroom csv(bestand, vorm, tabel);
    csv.lees(rest);
    csv.sluit();
    Tabel uit = std::move(tabel).klaar();
    uit.verslag.tekencodering = tekencoderingVan(inhoud);
    uit.verslag.scheidingsteken = vorm.scheidingsteken;
    return uit;
}

}  // namespace maatlat
