// SPDX-License-Identifier: EUPL-1.2
#include "exchange/rekenblad_lezer.h"

#include <Poco/XML/XMLStreamParserException.h>

#include "exchange/bestandsweigering.h"
#include "exchange/ods_lezer.h"
#include "exchange/xlsx_lezer.h"
#include "exchange/xml_veilig.h"
#include "exchange/zip_inhoud.h"

namespace maatlat {

namespace {

Tabel volgensSoort(ZipInhoud& zip, const Tabelvraag& vraag) {
    if (zip.bevat("[Content_Types].xml")) return leesXlsx(zip, vraag);
    if (zip.bevat("content.xml")) return leesOds(zip, vraag);
    weiger(zip.bestand(), 0,
           "Dit is een zip-bestand, maar geen rekenblad. Gebruik XLSX, ODS of CSV.");
}

}  // namespace

// Why not liborcus: its importers (0.17) drop cells without a word, such as inline strings in XLSX
// and results of text formulas in ODS, and count a merged cell in ODS as one column, so that every
// score to the right of it lands under another verwachting.
Tabel leesRekenblad(const std::string& bytes, const std::string& bestand, const Tabelvraag& vraag) {
    ZipInhoud zip(bytes, bestand);
    try {
        return volgensSoort(zip, vraag);
    } catch (const Poco::XML::XMLStreamParserException&) {
        weiger(bestand, 0,
               "Het rekenblad is beschadigd. Open het in een rekenprogramma en sla het opnieuw "
               "op.");
    } catch (const XmlTeGroot&) {
        weiger(bestand, 0,
               "Het rekenblad zit anders in elkaar dan rekenprogramma's het maken: te diep, of met "
               "te lange onderdelen. Open het in een rekenprogramma en sla het opnieuw op.");
    }
}

}  // namespace maatlat
