{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{>SAMENVATTINGSLIJST}}
{{#GEWIJZIGD}}
<p class="warning">{{GEWIJZIGD}}</p>
{{/GEWIJZIGD}}
<p>{{STAND}}{{#OPMERKING}} Opmerking: {{OPMERKING}}{{/OPMERKING}}</p>
<h2 id="gezegd">Wat er is gezegd</h2>
{{#LEEG}}
<p>Er zijn nog geen notities opgeslagen van dit gesprek.</p>
{{/LEEG}}
{{#VERSLAG}}
<div class="gespreksverslag">
{{#REGEL}}
{{#ZIN}}<p>{{TEKST}}</p>{{/ZIN}}{{#WIT}}<br>{{/WIT}}
{{/REGEL}}
</div>
{{/VERSLAG}}
{{#TOEN}}
<h2 id="toen">De tekst waarop is geantwoord</h2>
<div class="gespreksverslag">
{{#TOENREGEL}}
{{#ZIN}}<p>{{TEKST}}</p>{{/ZIN}}{{#WIT}}<br>{{/WIT}}
{{/TOENREGEL}}
</div>
{{/TOEN}}
<div class="alleen-op-papier tekenblok">
<p>Opmerkingen:</p>
<p class="schrijflijn"></p>
<p class="schrijflijn"></p>
<p>Akkoord / niet akkoord (streep door wat niet geldt)</p>
<p>Datum en functie:</p>
<p class="schrijflijn"></p>
<p>Handtekening:</p>
<p class="schrijflijn"></p>
</div>
<p>Dit gespreksverslag blijft bewaard zolang de toets er is. Het staat niet in het rapport.</p>
<p class="hint niet-op-papier">Afdrukken kan met de browser. Op papier staat geen menu, en wel ruimte voor opmerkingen en een handtekening.</p>
{{#FORMULIER}}
<section class="niet-op-papier" aria-labelledby="antwoord">
<h2 id="antwoord">Antwoord van de gesprekspartner</h2>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit">Antwoord opslaan</button>
</form>
</section>
{{/FORMULIER}}
<ul class="niet-op-papier">
{{#NOTITIES}}
<li><a href="{{NOTITIEPAD}}">Naar de notities van dit gesprek</a></li>
{{/NOTITIES}}
{{#VERLEDEN}}
<li><a href="{{GESCHIEDENISPAD}}">Geschiedenis</a></li>
{{/VERLEDEN}}
<li><a href="{{BRONPAD}}">Naar deze bron</a></li>
</ul>
{{>PAGINAVOET}}
