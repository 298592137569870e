const names =
  "Thomas Michael Andreas Peter Stefan Stephan Christian Markus Martin Matthias Frank Jürgen Klaus Wolfgang Hans Heinz Horst Werner Uwe Bernd Dieter " +
  "Günter Günther Helmut Manfred Gerhard Rainer Jörg Jens Kai Lars Sven Torsten Thorsten Dirk Ralf Rolf Roland Robert Alexander Sebastian Tobias Florian " +
  "Daniel David Dennis Philipp Felix Lukas Maximilian Max Moritz Paul Leon Jonas Jan Jannis Tim Tom Finn Niklas Simon Julian Fabian Benjamin Patrick " +
  "Marcel Marco Mario Oliver Oskar Otto Karl Friedrich Fritz Georg Joachim Johann Johannes Josef Kurt Ludwig Walter Willi Wilhelm Anton Toni Franz Erich " +
  "Ernst Emil Hubert Herbert Norbert Siegfried Volker Holger Ingo Olaf Axel Achim Alfred Albert Arthur Bruno Christoph Clemens Detlef Egon Gregor Hannes " +
  "Harald Heiko Henning Hermann Karsten Konrad Konstantin Lorenz Marc Mark Nils Reinhard Richard Rudolf Rüdiger Steffen Till Udo Ulrich Viktor Wilfried " +
  "Anna Anne Andrea Angela Angelika Anja Anke Antje Astrid Barbara Beate Birgit Brigitte Carola Caroline Charlotte Christa Christiane Christina Christine " +
  "Claudia Clara Cornelia Dagmar Daniela Doris Elisabeth Elke Emma Erika Eva Franziska Frieda Gabriele Gerda Gisela Gudrun Hanna Hannah Heike Heidi Helga " +
  "Ilse Inge Ingrid Irene Iris Jana Jasmin Jessica Johanna Julia Jutta Karin Karla Katharina Katja Katrin Kathrin Kerstin Klara Kristin Laura Lea Lena " +
  "Leonie Lina Lisa Luisa Manuela Maria Marie Marion Marlene Martina Melanie Mia Michaela Miriam Monika Nadine Nicole Nina Petra Regina Renate Rita Ruth " +
  "Sabine Sandra Sara Sarah Silke Silvia Simone Sofia Sonja Sophie Stefanie Stephanie Susanne Sylvia Tanja Ulrike Ursula Ute Vanessa Vera Waltraud";

/**
 * Common forenames where German is spoken. Every noun has a capital there, so only a list tells "Thomas Mack" from
 * "Anwalt Mack".
 */
export const forenames = new Set(names.split(" "));
