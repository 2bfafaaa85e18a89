// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/databasefout.h"

#include <Poco/Data/DataException.h>
#include <Poco/Data/SQLite/SQLiteException.h>

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using namespace Poco::Data::SQLite;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

template <class Fout>
std::string vertaald() {
    return foutBij(
        [] { meldAlsGebruikersfout(Fout("SQL detail: INSERT INTO score"), "map/ronde.db"); });
}

TEST(Databasefout, ZegtWatErIsEnWatTeDoen) {
    const std::vector<std::pair<std::string, std::string>> gevallen{
        {vertaald<DatabaseFullException>(), "Maak ruimte vrij"},
        {vertaald<DBLockedException>(), "wacht even"},
        {vertaald<TableLockedException>(), "wacht even"},
        {vertaald<ReadOnlyException>(), "Vraag schrijfrechten"},
        {vertaald<CorruptImageException>(), "reservekopie"},
        {vertaald<IOErrorException>(), "Controleer de schijf"},
        {vertaald<CantOpenDBFileException>(), "Controleer of u"},
        {vertaald<Poco::Data::ConnectionFailedException>(), "Controleer of u"},
    };
    for (const auto& [melding, raad] : gevallen)
        EXPECT_THAT(melding, AllOf(HasSubstr("\"map/ronde.db\""), HasSubstr(raad),
                                   Not(HasSubstr("INSERT"))));
}

TEST(Databasefout, FoutVanOnszelfIsNietVoorDeGebruiker) {
    EXPECT_EQ(vertaald<InvalidSQLStatementException>(), "");
    EXPECT_EQ(vertaald<ConstraintViolationException>(), "");
    EXPECT_EQ(vertaald<Poco::Exception>(), "");
}

}  // namespace
}  // namespace maatlat
