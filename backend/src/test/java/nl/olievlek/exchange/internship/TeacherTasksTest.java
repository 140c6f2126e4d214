package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Nobody is told what waits where they may not look. */
@ApiTest
class TeacherTasksTest {

  @Inject InternshipFixture fixture;
  @Inject World world;

  @Test
  void a_teacher_is_told_nothing_of_an_internship() {
    var setting = fixture.internship("PROPOSED");
    var teacher = world.teacherOf(setting.cohort(), world.school());

    assertThat(links(setting.supervisor())).contains("/internships/" + setting.id());
    assertThat(links(teacher)).noneMatch(link -> link.startsWith("/internships"));
    teacher.asks().get(setting.path()).then().statusCode(404);
    var reminder = "/me/learner-tasks/HOST_ANSWER." + setting.id() + "/reminder";
    teacher.asks().get(reminder).then().statusCode(404);
    teacher.asks().post(reminder).then().statusCode(404);
  }

  private static List<String> links(Persona who) {
    return who.asks().get("/me/learner-tasks").then().statusCode(200).extract().path("items.link");
  }
}
