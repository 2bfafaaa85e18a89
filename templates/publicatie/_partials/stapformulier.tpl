{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section aria-labelledby="{{ANKER}}">
<h2 id="{{ANKER}}">{{STAPTITEL}}</h2>
{{#ALINEA}}
<p>{{ALINEATEKST}}</p>
{{/ALINEA}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{#OPEN}}
{{>FORMULIERVELD}}
{{/OPEN}}
{{#DICHT}}
<details>
<summary>{{INGEKLAPT}}</summary>
{{>FORMULIERVELD}}
</details>
{{/DICHT}}
<button type="submit" name="keuze" value="{{KEUZE}}">{{KNOP}}</button>
</form>
</section>
