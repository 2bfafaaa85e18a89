{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIEUW}}
<section aria-labelledby="nieuw">
<h2 id="nieuw">Uw adres</h2>
<p class="met-regels"><code>{{ADRES}}</code></p>
<p>Kopieer het adres nu. Voeg het in uw agendaprogramma toe als agenda van internet. U kunt het hierna niet meer opvragen: Maatlat bewaart het niet leesbaar.</p>
<p>Wie dit adres heeft, ziet wat u wanneer moet doen. Geef het daarom aan niemand.</p>
</section>
{{/NIEUW}}
<p>Uw agenda laat zien wat u in Maatlat moet doen, op de laatste dag dat het kan. Er staat niet bij om welke organisatie of welk onderzoek het gaat.</p>
{{#GEEN}}
<p>U hebt nog geen adres voor uw agenda.</p>
<form method="post" action="/account/agenda">
{{>FORMULIERZEGEL}}
<input type="hidden" name="keuze" value="maken">
<button type="submit">Adres maken</button>
</form>
{{/GEEN}}
{{#ER_IS}}
<p>Uw adres is gemaakt op {{GEMAAKT}}. Het werkt niet meer als u wordt geblokkeerd of een andere rol krijgt.</p>
<form method="post" action="/account/agenda">
{{>FORMULIERZEGEL}}
<input type="hidden" name="keuze" value="maken">
<p>Bent u het adres kwijt, of heeft een ander het? Maak een nieuw adres. Het oude werkt dan niet meer.</p>
<button type="submit" class="secondary">Nieuw adres maken</button>
</form>
<form method="post" action="/account/agenda">
{{>FORMULIERZEGEL}}
<input type="hidden" name="keuze" value="intrekken">
<p>Gebruikt u het niet meer? Trek het in. Haal de agenda daarna ook weg uit uw agendaprogramma.</p>
<button type="submit" class="secondary">Adres intrekken</button>
</form>
{{/ER_IS}}
<p><a href="/wacht">Naar wat op u wacht</a></p>
<p><a href="/account">Naar uw account</a></p>
{{>PAGINAVOET}}
